import { InputError } from "./command.ts";
import type { CommandCall, CommandOption } from "./command.ts";

/** The option that every command with JSON input shares. */
export const inOption: Readonly<Record<"in", CommandOption>> = {
  in: { type: "string", value: "FILE", summary: "read the JSON from FILE instead of standard input" },
};

/** Reads the command's JSON from `--in FILE` or standard input. What it means is for the command to check. */
export async function readJsonInput({ options, world }: CommandCall): Promise<unknown> {
  const path = options["in"];
  const text = typeof path === "string" ? await readNamedFile(path, world) : await world.readInput();
  // Some editors put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") throw new InputError("the input: expected JSON, found nothing");
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`The input is not JSON: ${error.message}`);
  }
}

/** For files that the person names; a file that cannot be read is theirs to put right. */
export async function readNamedFile(path: string, world: CommandCall["world"]): Promise<string> {
  try {
    return await world.readTextFile(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new InputError(`Cannot read ${path}: ${String(error.code)}`);
  }
}
