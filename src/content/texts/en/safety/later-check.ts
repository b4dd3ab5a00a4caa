export const laterCheckTexts = {
  title: "Is it gone?",
  tooEarly: "We ask about this again from {date} on.",
  ask: "You told us about this on {date}: {sign}. Has it stayed away since then, in daily life too?",
  gone: "Yes, it has stayed away",
  back: "No, it came back",
  unsure: "Not sure",
  free: "Good. It may come back into your plan.",
  stays:
    "Then it stays out a while longer. If it goes on for more than a week or two, have someone look at it.",
} as const;
