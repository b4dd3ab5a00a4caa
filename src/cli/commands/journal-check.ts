import { comesLater } from "../comes-later.ts";

export const journalCheckCommand = comesLater({
  name: "journal check",
  summary: "says whether a journal file is whole, line by line",
  positionals: ["FILE"],
  options: {},
});
