export const intendedUseTexts = {
  title: "What this is for, and what it is not",
  body: [
    "Unclench is for adults who want to look after tight or weak hip flexors by themselves.",
    "It asks, measures and suggests. It does not diagnose, treat an illness or take the place of someone who can examine you.",
    "If you are pregnant or nursing, take medicine or have an illness, talk to your clinician before you start.",
    "If something hurts in a way that is new, strong or strange, stop and have it looked at.",
  ],
  link: "A plan that someone sends you was made for their check, not yours. Go through your own first.",
  madeFor: "Made for the safety check of {date}. It does not suit everybody.",
  short: "Not a medical device, not a diagnosis. In an emergency, ring your emergency number.",
} as const;
