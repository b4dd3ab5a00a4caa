/** What a command may touch. Passed in, so that tests run commands without a process. */
export type World = {
  readonly readInput: () => Promise<string>;
  readonly readTextFile: (path: string) => Promise<string>;
  /** A file of the project itself, by its path there: `assets/voice/…`. */
  readonly readAsset: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, contents: string | Uint8Array) => Promise<void>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
};

export type CommandOption = {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** How the value is called in the help: `--in FILE`. */
  readonly value?: string;
  readonly summary: string;
};

export type CommandCall = {
  /** What stands after the command's name, options apart; as many as `positionals` names. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly world: World;
};

/** Printed as one JSON value, printed as it is, or nothing more to say. */
export type CommandOutcome =
  | { readonly type: "json"; readonly value: unknown }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "done" };

export type Command = {
  /** One word, or two for a group: `journal check`. */
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Throws `InputError` for anything that the caller can put right; any other error is a bug. */
  readonly run: (call: CommandCall) => Promise<CommandOutcome> | CommandOutcome;
};

/** The input is wrong, or the command is not there yet. The message names the field's path and what was expected. */
export class InputError extends Error {
  override readonly name = "InputError";
}
