import type { TechniqueId } from "#content";
import type { PlayRefusal } from "#engine/planning";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import type { PersonView } from "../../state/person-view.ts";
import { leftOutInWords, whyOutInWords } from "../../state/reasons.ts";
import { minutesOf } from "../../state/technique-time.ts";
import { needsWords } from "../../state/words.ts";
import { BellyChoice } from "./belly-choice.tsx";
import type { LibraryItem } from "./library-item.ts";

interface AloneStartProps {
  readonly item: LibraryItem;
  /** Null where nobody is known; undefined while that is not known yet, and then nothing is shown. */
  readonly view: PersonView | null | undefined;
}

/** The start button for this one technique, or in plain words why there is none and where to go on. */
export function AloneStart({ item, view }: AloneStartProps) {
  if (view === undefined) return null;
  if (view === null || view.unchecked) return <CheckFirst />;
  if (view.blocked) return <Blocked isIncomplete={view.screening.clearance === "incomplete"} />;
  const out = view.whyOut(item);
  if (out !== null)
    return (
      <Notice>
        <p>{whyOutInWords(out)}</p>
        {out.by === "check" && (
          <a class="button button-quiet" href="/check/result">
            What your answers change
          </a>
        )}
      </Notice>
    );
  const alone = view.playAlone(item.id as TechniqueId);
  return (
    <>
      {alone.ok ? (
        <div class="no-print">
          <Button kind="primary" href={`/session?technique=${item.id}`}>
            Start this one, {minutesOf(alone.value.seconds)} min
          </Button>
        </div>
      ) : (
        <Refused refusal={alone.error} item={item} />
      )}
      {isOnBelly(item) && <BellyChoice record={view.record} />}
    </>
  );
}

function isOnBelly({ classes }: LibraryItem): boolean {
  return classes !== null && (classes.includes("abd-hand") || classes.includes("abd-deep"));
}

function CheckFirst() {
  return (
    <Notice>
      <p>To be guided through it, take the safety check first. Reading is open to everyone.</p>
      <a class="button button-quiet" href="/check">
        Go to the safety check
      </a>
    </Notice>
  );
}

function Blocked({ isIncomplete }: { readonly isIncomplete: boolean }) {
  return (
    <Notice>
      <p>
        {isIncomplete
          ? "Some questions of the safety check are still open. Until they are answered, this page is for reading."
          : "Your answers to the safety check say that somebody should look first. Until then, this page is for reading."}
      </p>
      <a class="button button-quiet" href={isIncomplete ? "/check" : "/check/result"}>
        {isIncomplete ? "Answer the rest" : "See what your answers mean"}
      </a>
    </Notice>
  );
}

function Refused({ refusal, item }: { readonly refusal: PlayRefusal; readonly item: LibraryItem }) {
  const way = wayOn(refusal, item);
  return (
    <Notice>
      <p>{refusalWords(refusal, item)}</p>
      {way !== null && (
        <a class="button button-quiet" href={way.href}>
          {way.label}
        </a>
      )}
    </Notice>
  );
}

function refusalWords({ why, rule, classes }: PlayRefusal, item: LibraryItem): string {
  if (why === "unknown") return "This technique is not on this device.";
  if (why === "blocked") return leftOutInWords({ why: "history", rule, classes });
  if (why === "equipment")
    return `It needs ${needsWords(item.needs)}. That is not among the things you listed.`;
  if (why === "opt-in" && item.classes === null)
    return "Nobody said what it does to the body, so it counts as pressure on the belly too. That is a choice of its own.";
  return leftOutInWords({ why, rule, classes });
}

function wayOn(
  { why }: PlayRefusal,
  item: LibraryItem,
): { readonly href: string; readonly label: string } | null {
  if (why === "equipment" || why === "place") return { href: "/you/about", label: "Change your things" };
  if (why === "blocked") return { href: "/today", label: "Go to Today" };
  if (why === "opt-in" && item.classes === null)
    return { href: "/you/own", label: "Add it again and say what it does" };
  return null;
}
