import * as v from "valibot";
import { describeEventFault, faultOfIssues } from "#events";
import { InputError } from "./command.ts";

/**
 * What a command's schema makes of its JSON. Throws `InputError`, one line a fault, each with its path, what was
 * expected there and what was found.
 */
export function parseInput<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => {
    const fault = faultOfIssues("", [issue]);
    return describeEventFault(fault.path === "" ? { ...fault, path: "the input" } : fault);
  });
  throw new InputError(faults.join("\n"));
}

/** A JSON object and no list, with just the fields named. */
export function jsonObject<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>((value) => !Array.isArray(value), "an object"),
    v.strictObject(entries),
  );
}
