import { FigureThumb } from "../../parts/figure-thumb.tsx";
import type { WhyOut } from "../../state/reasons.ts";
import { whyOutInWords } from "../../state/reasons.ts";
import { minutesOf } from "../../state/technique-time.ts";
import { needsWords } from "../../state/words.ts";
import { groupWords } from "./group-words.ts";
import type { LibraryItem } from "./library-item.ts";

interface LibraryEntryProps {
  readonly item: LibraryItem;
  /** Why it is out for this person; null where it is not, or where nobody is known. */
  readonly out: WhyOut | null;
}

/** One line of the library. What is out for a person stays readable: it is told in words, not hidden. */
export function LibraryEntry({ item, out }: LibraryEntryProps) {
  const needs = needsWords(item.needs);
  return (
    <li class={out === null ? "library-entry" : "library-entry library-entry-out"}>
      <div class="library-line">
        <FigureThumb id={item.id} />
        <div class="library-what">
          <a class="link-row" href={`/library/${item.id}`}>
            <span class="link-row-title">{item.name}</span>
            <span class="library-minutes soft">
              {minutesOf(item.seconds)} <abbr title="minutes">min</abbr>
            </span>
          </a>
          <p class="row small soft">
            <span class="mark">{item.group === "tests" ? kindWord(item) : groupWords[item.group]}</span>
            {item.of === "own" && <span class="mark">Yours</span>}
            <span>{item.sided === "one" ? "Each side" : "Both sides at once"}</span>
            <span>{needs === "" ? "Needs nothing" : `Needs ${needs}`}</span>
          </p>
        </div>
      </div>
      {out !== null && (
        <p class="library-out small">
          <span aria-hidden="true">⊘</span> {whyOutInWords(out)}
        </p>
      )}
    </li>
  );
}

function kindWord(item: LibraryItem): string {
  return item.of === "test" ? "Test" : "Check";
}
