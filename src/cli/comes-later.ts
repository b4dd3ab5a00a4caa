import { InputError } from "./command.ts";
import type { Command } from "./command.ts";

/** A command whose name is settled and whose work is not there yet: it says so and exits 2. */
export function comesLater(command: Omit<Command, "run">): Command {
  return {
    ...command,
    run: () => {
      throw new InputError(`"unclench ${command.name}" is not there yet.`);
    },
  };
}
