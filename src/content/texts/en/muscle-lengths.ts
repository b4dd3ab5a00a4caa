/** What the model of the body says of a muscle's length in a position: in percent of standing, longer or (negative) shorter. */
interface ToldLength {
  readonly percent: number;
  /** The position goes further than the model does. */
  readonly isHeld: boolean;
}

/** "In this position the model's psoas is 3.6 % longer than when you stand." */
export function psoasLengthWords({ percent, isHeld }: ToldLength, side?: "left" | "right"): string {
  const psoas = side === undefined ? "psoas" : `${side} psoas`;
  const amount = amountOf(percent);
  if (Number(amount) === 0) return `In this position the model's ${psoas} is as long as when you stand.`;
  const much = `${isHeld ? "more than " : ""}${amount} %`;
  return `In this position the model's ${psoas} is ${much} ${percent > 0 ? "longer" : "shorter"} than when you stand.`;
}

/** Tenths where they say something: below 10 %. */
function amountOf(percent: number): string {
  const amount = Math.abs(percent);
  return amount < 9.95 ? String(Math.round(amount * 10) / 10) : String(Math.round(amount));
}

/** Stands with every such line. */
export const psoasModelNote =
  "A computer model shows this. It does not measure you. The model ties the muscle to the pelvis and not to the spine, so it cannot show how your back lies.";

export const muscleLengthTexts = {
  title: "The deep hip flexors: length and lever",
  lead: "Bend the hip, and psoas and iliacus grow shorter. Take the leg behind you, and they grow longer. Here is how much, in a computer model of the body.",
  lengthTitle: "Length",
  lengthAbout:
    "Along its whole path, tendon included. Left is the leg 30 degrees behind you, right the thigh at a right angle to the trunk, as in sitting. The dashed line is standing straight.",
  armTitle: "Lever",
  armAbout:
    "How far from the hip joint it pulls (its moment arm). A longer lever bends the hip more with the same pull. The band is another model, made from pictures of one living hip.",
  threePeople: "The thin lines are three people, measured in images.",
  agreement: {
    "psoas-major":
      "The model lies inside the band up to about 10 degrees, and up to 4 mm above it from there on. It lies among the three people at most angles.",
    iliacus:
      "The model lies 2 to 4 mm above the band up to about 20 degrees, and inside it from 30 degrees on.",
  },
  readOff: "Band and people were read off the published curves by Modenese and Kohout (Ann Biomed Eng 2020).",
} as const;
