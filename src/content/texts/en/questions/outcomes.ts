/** The page at the end of the check, by clearance (`Clearance` in engine/screening). */
export interface ClearanceText {
  readonly heading: string;
  readonly body: string;
  /** Above the list of reasons. */
  readonly reasons: string;
  readonly next: string;
}

export const clearanceTexts: Readonly<
  Record<"emergency" | "clinician" | "incomplete" | "adjusted" | "clear", ClearanceText>
> = {
  emergency: {
    heading: "Please get help now",
    body: "What you ticked should be looked at straight away, before anything else. It may turn out to be harmless. That is for someone who can examine you to say.",
    reasons: "What to tell them",
    next: "There is no session today. When you have been seen and are well, come back and answer again.",
  },
  clinician: {
    heading: "See someone first",
    body: "Something you answered is worth a clinician's look before you stretch or exercise. It does not mean that something is wrong. It means that this program alone is not enough to know.",
    reasons: "What to talk about",
    next: "You can print a page for your visit, and read everything in the library. Once you have an answer, change it here, and your plan opens.",
  },
  incomplete: {
    heading: "Almost there",
    body: "A few questions are still open. As soon as they are answered, your tests and plan are ready.",
    reasons: "Still open",
    next: "Answer the rest",
  },
  adjusted: {
    heading: "Good to go, adjusted for you",
    body: "You can start. We have left out what does not suit you and kept what does. Most people see this page.",
    reasons: "What is different for you",
    next: "Go on to the tests",
  },
  clear: {
    heading: "Good to go",
    body: "Nothing you answered speaks against starting. Before each session we ask briefly whether anything is new.",
    reasons: "",
    next: "Go on to the tests",
  },
};

/** On an `unsure`, said with the reason. */
export const summaryTexts = {
  unsureEmergency:
    "You were not sure about this one. Please ask an advice line or a clinician today. If it gets worse, ring the emergency number.",
  unsureClinician:
    "You were not sure about this one. Until you know, pressure, far-back stretches, loaded lifting and lying on the stomach are left out.",
  unsureOther: "You were not sure about this one, so we keep to the safe side.",
  missing: "Not answered yet",
  /** The page to print and take along. */
  printTitle: "For your visit",
  printIntro:
    "I answered a safety questionnaire before starting stretches and exercises for my hip flexors. It asked me to see someone first. It does not diagnose. These are my answers that led to it:",
  printYes: "I answered yes",
  printTicked: "Ticked on the first page, in general",
  printNone: "None of the warning questions that I was asked applied.",
  printUnsure: "I was not sure",
  printAsk:
    "My question: is it safe for me to stretch the front of my hips, to do light strengthening, and to lie on my back or stomach? What should I leave out?",
  printDate: "Answered on {date}",
  printReply: "Reply and signature",
} as const;
