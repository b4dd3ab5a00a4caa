import { parseArgs } from "node:util";
import { InputError } from "./command.ts";
import type { Command, CommandOutcome, World } from "./command.ts";
import { describeCommand, describeCommands } from "./describe-commands.ts";

export type ExitCode = 0 | 1 | 2;

const helpOption = { help: { type: "boolean", short: "h" } } as const;

/** Runs one command. 0: done; 2: the input is wrong or the command is not there yet; 1: a bug. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  world: World,
): Promise<ExitCode> {
  try {
    return await runWords(words, commands, world);
  } catch (error) {
    const isInputError = error instanceof InputError;
    world.complain(isInputError ? error.message : `A bug in unclench: ${describeBug(error)}`);
    return isInputError ? 2 : 1;
  }
}

async function runWords(
  words: readonly string[],
  commands: readonly Command[],
  world: World,
): Promise<ExitCode> {
  const asksForHelp = words.some((word) => word === "--help" || word === "-h");
  const command = findCommand(words, commands);
  if (command === undefined) {
    if (asksForHelp) world.print(describeGroup(words, commands));
    else throw new InputError(describeUnknown(words, commands));
    return 0;
  }
  if (asksForHelp) world.print(describeCommand(command));
  else printOutcome(await command.run({ ...parseCall(words, command), world }), world);
  return 0;
}

/** `journal check FILE` is the command `journal check`; the longest name that fits wins. */
function findCommand(words: readonly string[], commands: readonly Command[]): Command | undefined {
  const byLength = commands.toSorted((a, b) => b.name.length - a.name.length);
  return byLength.find(({ name }) => name.split(" ").every((part, index) => words[index] === part));
}

function describeGroup(words: readonly string[], commands: readonly Command[]): string {
  const group = commands.filter(({ name }) => name.split(" ")[0] === words[0] && name.includes(" "));
  return describeCommands(group.length > 0 ? group : commands);
}

function describeUnknown(words: readonly string[], commands: readonly Command[]): string {
  const start =
    words.length === 0 ? "Say what to do." : `There is no command "${words.slice(0, 2).join(" ")}".`;
  return `${start}\n\n${describeGroup(words, commands)}`;
}

function parseCall(words: readonly string[], command: Command) {
  const { positionals, values } = parseWords(words.slice(command.name.split(" ").length), command);
  const expected = command.positionals;
  const missing = expected[positionals.length];
  if (missing !== undefined) throw new InputError(`${missing} is missing.\n\n${describeCommand(command)}`);
  const extra = positionals[expected.length];
  if (extra !== undefined)
    throw new InputError(`"${extra}" was not expected.\n\n${describeCommand(command)}`);
  return { positionals, options: values };
}

function parseWords(words: readonly string[], command: Command) {
  const options = { ...helpOption, ...command.options };
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { positionals, values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${error.message}\n\n${describeCommand(command)}`);
  }
}

function printOutcome(outcome: CommandOutcome, world: World): void {
  if (outcome.type === "json") world.print(JSON.stringify(outcome.value, null, 2));
  if (outcome.type === "text") world.print(outcome.text);
}

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
