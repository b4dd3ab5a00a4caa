import { comesLater } from "../comes-later.ts";
import { inOption } from "../read-json-input.ts";

export const screenCommand = comesLater({
  name: "screen",
  summary: "safety answers in, clearance and its reasons out",
  positionals: [],
  options: inOption,
});
