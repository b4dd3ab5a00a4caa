import type { Side } from "#content";
import type { Finding, PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { SideMark } from "../../parts/marks.tsx";

interface SideCardsProps {
  readonly findings: readonly Finding[];
  readonly person: PersonRecord;
}

/** What the tests say of each side, in a few words. */
export function SideCards({ findings, person }: SideCardsProps) {
  const last = person.tests.filter(({ purpose }) => purpose !== "quick-look").at(-1);
  if (last === undefined) {
    return (
      <section class="card">
        <h2>Not tested yet</h2>
        <p>
          This plan is a general one. Tests make it yours; each takes a few minutes and any may be skipped.
        </p>
        <Button href="/tests">Go to the tests</Button>
      </section>
    );
  }
  const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "short" }).format(
    new Date(`${last.on}T12:00:00`),
  );
  return (
    <section class="stack" aria-label="What the tests say">
      <div class="side-cards">
        {(["left", "right"] as const).map((side) => (
          <div class="card" key={side}>
            <p>
              <SideMark side={side} />
            </p>
            <p>
              <strong>{sideInWords(findings, side)}</strong>
            </p>
          </div>
        ))}
      </div>
      <p class="row row-spread">
        <span class="soft small">Last test: {day}</span>
        <Button kind="quiet" href="/findings">
          What this means
        </Button>
      </p>
    </section>
  );
}

/** "Perhaps tight, probably weak", "nothing found" or "not tested". */
function sideInWords(findings: readonly Finding[], side: Side): string {
  const ofSide = findings.filter(
    (each) => (each.side === side || each.side === "both") && ["tight", "weak"].includes(each.finding),
  );
  const found = ofSide.filter(({ strength }) => strength === "likely" || strength === "possible");
  if (found.length > 0) {
    const words = found.map(
      ({ finding, strength }) => `${strength === "likely" ? "probably" : "perhaps"} ${finding}`,
    );
    return capitalise([...new Set(words)].join(", "));
  }
  return ofSide.some(({ strength }) => strength === "none") ? "Nothing found" : "Not tested";
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
