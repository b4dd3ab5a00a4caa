import { comesLater } from "../comes-later.ts";

export const journalExportCommand = comesLater({
  name: "journal export",
  summary: "a journal in another format",
  positionals: ["FILE"],
  options: { to: { type: "string", value: "csv|fhir|ics", summary: "the format" } },
});
