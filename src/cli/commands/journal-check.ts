import { readJournalFile } from "#journal";
import { InputError } from "../command.ts";
import type { Command } from "../command.ts";
import { readNamedFile } from "../read-json-input.ts";

/** Prints how many events a file holds and every line that is not right; exits 2 when there is one. */
export const journalCheckCommand: Command = {
  name: "journal check",
  summary: "says whether a journal file is whole, line by line",
  positionals: ["FILE"],
  options: {},
  run: async ({ positionals: [path = ""], world }) => {
    const { events, foreign, faults } = readJournalFile(await readNamedFile(path, world));
    const value = { events: events.length, foreign: foreign.length, faults };
    if (faults.length === 0) return { type: "json", value };
    world.print(JSON.stringify(value, null, 2));
    throw new InputError(`${path}: ${describeFaults(faults.length)}`);
  },
};

function describeFaults(count: number): string {
  return count === 1 ? "1 line is not right" : `${String(count)} lines are not right`;
}
