import { useRef, useState } from "preact/hooks";
import type { EventBody, EventId } from "#events";
import type { EntryType, NewEntry } from "#journal";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { recordAll, retract } from "../../state/person.ts";

interface Saying {
  /** Saves one thing and tells so; false when it could not be saved, which is told elsewhere. */
  readonly say: <Type extends EntryType>(
    type: Type,
    body: EventBody<Type>,
    words: string,
  ) => Promise<boolean>;
  /** What was saved last, with a way to take it back. */
  readonly said: { readonly words: string; readonly entry: EventId | null } | null;
  readonly takeBack: () => Promise<void>;
}

/** For small forms that save one thing at a time. */
export function useSaying(): Saying {
  const [said, setSaid] = useState<Saying["said"]>(null);
  return {
    said,
    say: async (type, body, words) => {
      const saved = await recordAll([{ type, body } as NewEntry]);
      if (saved === null) return false;
      setSaid({ words, entry: saved[0]?.id ?? null });
      return true;
    },
    takeBack: async () => {
      const entry = said?.entry ?? null;
      if (entry !== null && (await retract(entry))) setSaid({ words: "Taken back.", entry: null });
    },
  };
}

export function Said({ said, takeBack }: Pick<Saying, "said" | "takeBack">) {
  const words = useRef<HTMLSpanElement>(null);
  // The button goes away with what it undid, and focus must not go with it.
  const undo = async () => {
    await takeBack();
    words.current?.focus();
  };
  return (
    <div role="status">
      {said !== null && (
        <Notice>
          <div class="row row-spread">
            <span ref={words} tabIndex={-1}>
              {said.words}
            </span>
            {said.entry !== null && (
              <Button kind="quiet" onClick={() => void undo()}>
                Undo
              </Button>
            )}
          </div>
        </Notice>
      )}
    </div>
  );
}
