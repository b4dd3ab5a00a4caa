import { comesLater } from "../comes-later.ts";

export const figureCommand = comesLater({
  name: "figure",
  summary: "the picture of a technique or test",
  positionals: ["TECHNIQUE_OR_TEST"],
  options: {
    side: { type: "string", value: "left|right", summary: "the side that is worked, right when not said" },
    step: { type: "string", value: "N", summary: "the step, 1 when not said" },
    format: { type: "string", value: "svg|png", summary: "the kind of picture" },
    out: { type: "string", short: "o", value: "FILE", summary: "where to write it" },
  },
});
