import type { PersonRecord, Plan } from "#engine";
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
      <div class="row row-spread">
        <a class="plan-name" href={`/library/${group.technique}`}>
          {name}
        </a>
        <span class="soft">{minutesInWords(group.seconds)}</span>
      </div>
      <ul class="list-plain row plan-sides">
        {group.sides.map(({ side, sets, dose }) => (
          <li class="row" key={side}>
            <SideMark side={side} />
            <span class="small">
              {sets > 1 ? `${String(sets)} × ` : ""}
              {dose}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          Why this?<span class="hidden-visually"> {name}</span>
        </summary>
        <WhyList why={group.why} />
      </details>
    </>
  );
}
