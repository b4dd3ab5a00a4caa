import type { Command } from "./command.ts";

/** The list that `unclench --help` prints. */
export function describeCommands(commands: readonly Command[]): string {
  const rows = commands.map((command) => [usageOf(command), command.summary] as const);
  return [
    "Usage: unclench COMMAND [OPTIONS]",
    "",
    ...toColumns(rows),
    "",
    "JSON in on standard input or --in FILE, JSON out on standard output, messages on standard error.",
    "Exit 0: done. 2: the input is wrong or the command is not there yet. 1: a bug.",
    "unclench COMMAND --help tells more.",
  ].join("\n");
}

/** What `unclench COMMAND --help` prints. */
export function describeCommand(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => {
    const short = option.short === undefined ? "" : `-${option.short}, `;
    return [
      `${short}--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
      option.summary,
    ] as const;
  });
  const usage = `Usage: unclench ${usageOf(command)} [OPTIONS]`;
  return [usage, "", command.summary, "", ...toColumns([...rows, ["-h, --help", "show this"]])].join("\n");
}

function usageOf(command: Command): string {
  return [command.name, ...command.positionals].join(" ");
}

function toColumns(rows: ReadonlyArray<readonly [string, string]>): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
