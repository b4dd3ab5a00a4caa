import type { PersonRecord } from "#engine";
import { ownError } from "#engine/assessment";
import { basisTexts, changeTexts, disagreeText, perhapsText, strengthTexts } from "#content/en/findings";
import { FigureOne } from "../../parts/figure-one.tsx";
import { Notice } from "../../parts/notice.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { dayWords } from "../../state/day-words.ts";
import { settingsOf } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { contextWords, detailWords, errorWords, findingWords, observationWords } from "./finding-words.ts";
import type { ExplanationGroup } from "./group-explanations.ts";
import { WhyWeSaySo } from "./why-we-say-so.tsx";

interface FindingCardProps {
  readonly person: PersonRecord;
  readonly group: ExplanationGroup;
}

/** One finding: how surely, what it points to, what it rests on, what would change it, and why we say so. */
export function FindingCard({ person, group }: FindingCardProps) {
  const { finding, details, disagrees, perhaps } = group;
  const isFound = finding.strength === "likely" || finding.strength === "possible";
  const { headline, body } = findingWords(finding, group.observations);
  return (
    <section class="card">
      <p class="row">
        {finding.side !== null && <SideMark side={finding.side} />}
        <span class={`mark mark-${finding.strength}`}>{strengthTexts[finding.strength]}</span>
      </p>
      <h2>{headline}</h2>
      {isFound && <TestPicture group={group} />}
      <p>{body}</p>
      {details.map((detail) => (
        <p key={detail}>{detailWords(detail, group.observations)}</p>
      ))}
      {perhaps && <p>{perhapsText}</p>}
      {disagrees && <Notice>{disagreeText}</Notice>}
      {isFound && <Grounds person={person} group={group} />}
      <WhyWeSaySo group={group}>{!isFound && <Grounds person={person} group={group} />}</WhyWeSaySo>
    </section>
  );
}

/** Of the test that the finding rests on first, where it was done. */
function TestPicture({ group: { finding, observations } }: Pick<FindingCardProps, "group">) {
  const first = observations[0];
  if (first === undefined) return null;
  const where = first.surface === null ? {} : { variant: first.surface };
  return <FigureOne id={first.test} moment="working" side={finding.side} {...where} />;
}

/** In sight where something was found; a tap away where nothing was. */
function Grounds({ person, group }: FindingCardProps) {
  return (
    <>
      <RestsOn person={person} group={group} />
      {group.wouldChange.length > 0 && (
        <>
          <h3>What would change this</h3>
          <ul>
            {group.wouldChange.map((code) => (
              <li key={code}>{changeTexts[code]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function RestsOn({ person, group }: FindingCardProps) {
  const { observations, basis, context } = group;
  const { units } = settingsOf(person);
  return (
    <>
      <h3>What it rests on</h3>
      <ul>
        {observations.map((seen) => (
          <li key={`${seen.test} ${seen.code} ${seen.on} ${String(seen.method)} ${String(seen.side)}`}>
            {observationWords(seen, units)}{" "}
            <span class="soft small">
              {dayWords(seen.on)}
              {seen.speaks === "against" && group.disagrees ? "; this speaks against it" : ""}
            </span>
          </li>
        ))}
      </ul>
      {basisTexts[basis] !== "" && <p class="soft small">{basisTexts[basis]}</p>}
      {context !== null && <p class="soft small">{contextWords(context)}</p>}
      <ErrorOfAngles person={person} group={group} />
    </>
  );
}

/** How exactly this person's angles can be told apart, by method. */
function ErrorOfAngles({ person, group }: FindingCardProps) {
  const methods = new Set(
    group.observations.flatMap(({ method, unit }) => (unit === "degrees" && method !== null ? [method] : [])),
  );
  const known = (["phone", "tape", "photo"] as const).filter((method) => methods.has(method));
  return (
    <>
      {known.map((method) => (
        <p class="soft small" key={method}>
          {errorWords(ownError(person.tests, method, today()))}
        </p>
      ))}
    </>
  );
}
