import { journalToCsv } from "#interop";
import { listHistory, readJournalFile } from "#journal";
import { InputError } from "../command.ts";
import type { Command } from "../command.ts";
import { readNamedFile } from "../read-json-input.ts";

const later = ["fhir", "ics"];

/** Exports what can be read. Lines that are not right are named and make it exit 2. */
export const journalExportCommand: Command = {
  name: "journal export",
  summary: "a journal in another format",
  positionals: ["FILE"],
  options: {
    to: { type: "string", value: "csv|fhir|ics", summary: "the format" },
    out: { type: "string", short: "o", value: "FILE", summary: "write to FILE instead of standard output" },
  },
  run: async ({ positionals: [path = ""], options, world }) => {
    checkFormat(options["to"]);
    const { events, foreign, faults } = readJournalFile(await readNamedFile(path, world));
    const csv = journalToCsv(listHistory(events, foreign));
    const { out } = options;
    if (typeof out === "string") await world.writeFile(out, csv);
    else world.print(csv.trimEnd());
    if (faults.length === 0) return { type: "done" };
    throw new InputError(faults.map(({ line, reason }) => `${path}:${String(line)}: ${reason}`).join("\n"));
  },
};

function checkFormat(format: string | boolean | undefined): void {
  if (format === "csv") return;
  if (typeof format === "string" && later.includes(format)) {
    throw new InputError(`"unclench journal export --to ${format}" is not there yet.`);
  }
  throw new InputError(
    `--to: expected csv, fhir or ics, found ${typeof format === "string" ? format : "nothing"}`,
  );
}
