import { comesLater } from "../comes-later.ts";
import { inOption } from "../read-json-input.ts";

export const timelineCommand = comesLater({
  name: "timeline",
  summary: "a plan's session in, every cue with its moment out",
  positionals: [],
  options: {
    ...inOption,
    talk: { type: "string", value: "little|normal|much", summary: "how much is said" },
  },
});
