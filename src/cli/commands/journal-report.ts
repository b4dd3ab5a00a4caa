import { comesLater } from "../comes-later.ts";

export const journalReportCommand = comesLater({
  name: "journal report",
  summary: "what a journal tells, in words and numbers",
  positionals: ["FILE"],
  options: {},
});
