import { comesLater } from "../comes-later.ts";
import { inOption } from "../read-json-input.ts";

export const planCommand = comesLater({
  name: "plan",
  summary: "a profile in, findings, session and week out",
  positionals: [],
  options: inOption,
});
