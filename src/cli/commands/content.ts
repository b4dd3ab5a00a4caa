import { comesLater } from "../comes-later.ts";

export const contentCommand = comesLater({
  name: "content",
  summary: "the catalogue as JSON",
  positionals: [],
  options: { check: { type: "boolean", summary: "validate it instead" } },
});
