/** The colours of the pictures: CSS variables, with what the light theme shows where none are set. */
const colours = {
  skin: "#e2b292",
  hair: "#4a3830",
  shirt: "#5c92b2",
  shorts: "#3a4a68",
  shoe: "#eceef0",
  sole: "#aab3bd",
  outline: "#1d2733",
  face: "#3b2a25",
  mat: "#dbe8e1",
  wood: "#d3c3a6",
  pad: "#9db4b0",
  ball: "#e3bd55",
  foam: "#a9bccb",
  cloth: "#d9c7d6",
  metal: "#9aa5ad",
  wall: "#ece6dc",
  strap: "#7a529c",
  "prop-line": "#6f7d86",
  press: "#b63f27",
  tense: "#d9583c",
  release: "#1b8a7d",
  label: "#2a2320",
  halo: "#ffffff",
  arrow: "#b63f27",
} as const;

export type Colour = keyof typeof colours;

const variables: Partial<Record<Colour, string>> = {
  face: "outline",
  mat: "prop-mat",
  wood: "prop-wood",
  pad: "prop-pad",
  ball: "prop-ball",
  foam: "prop-foam",
  cloth: "prop-cloth",
  metal: "prop-metal",
  wall: "prop-wall",
  strap: "prop-strap",
};

/** An attribute and not a style: a strict policy leaves attributes alone. */
export function paint(colour: Colour, attribute: "fill" | "stroke" = "fill"): string {
  return `${attribute}="var(--${variables[colour] ?? colour},${colours[colour]})"`;
}
