import type { PersonRecord, Plan } from "#engine";
import { FigureThumb } from "../../parts/figure-thumb.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { nameOf } from "../../state/names.ts";
import { groupItems, minutesInWords } from "./group-items.ts";
import type { ItemGroup } from "./group-items.ts";
import { WhyList } from "./why-list.tsx";

interface PlanCardProps {
  readonly plan: Plan;
  readonly person: PersonRecord;
}

/** Today's session: what, which sides, how long; and for each, on demand, why. */
export function PlanCard({ plan, person }: PlanCardProps) {
  const { session } = plan;
  if (session === null) return null;
  return (
    <section class="card" aria-labelledby="plan-heading">
      <h2 id="plan-heading">{minutesInWords(session.seconds)} today</h2>
      <ol class="list-plain list-lines">
        {groupItems(session.items).map((group) => (
          <li class="plan-row" key={group.first}>
            <PlanRow group={group} person={person} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlanRow({ group, person }: { readonly group: ItemGroup; readonly person: PersonRecord }) {
  const name = nameOf(group.technique, person);
  return (
    <>
      <div class="plan-item">
        <FigureThumb id={group.technique} level={group.level} side={group.sides[0]?.side ?? "both"} />
        <div class="plan-what">
          <div class="row row-spread">
            <a class="plan-name" href={`/library/${group.technique}`}>
              {name}
            </a>
            <span class="soft">{minutesInWords(group.seconds)}</span>
          </div>
          <PlanSides sides={group.sides} />
        </div>
      </div>
      <details>
        <summary>
          Why this?<span class="hidden-visually"> {name}</span>
        </summary>
        <WhyList why={group.why} />
      </details>
    </>
  );
}

function PlanSides({ sides }: Pick<ItemGroup, "sides">) {
  return (
    <ul class="list-plain row plan-sides">
      {sides.map(({ side, sets, dose }) => (
        <li class="row" key={side}>
          <SideMark side={side} />
          <span class="small">
            {sets > 1 ? `${String(sets)} × ` : ""}
            {dose}
          </span>
        </li>
      ))}
    </ul>
  );
}
