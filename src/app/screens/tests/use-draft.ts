import { useState } from "preact/hooks";
import type { Side } from "#content";
import type { Flow } from "./use-flow.ts";

/** State of a page of a test that outlives the page until the side is saved. */
export function useDraft<Value>(
  flow: Flow,
  side: Side | null,
  name: string,
  initial: () => Value,
): readonly [Value, (value: Value) => void] {
  const { at, keep } = flow.draft(side);
  const [value, setValue] = useState<Value>(() => (at(name) as Value | undefined) ?? initial());
  return [
    value,
    (next) => {
      setValue(next);
      keep(name, next);
    },
  ];
}
