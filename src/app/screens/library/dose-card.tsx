import type { Dose, Level, Paper, TechniqueFacts, TechniqueText } from "#content";
import { frequencyTerms } from "#content/en/terms";
import { SourceList } from "../../parts/source-list.tsx";
import { sourceWords } from "../../state/source-words.ts";
import { doseForLevel } from "../../state/technique-time.ts";
import { startWithCapital } from "../../state/words.ts";
import { doseWords } from "./dose-words.ts";

interface DoseCardProps {
  readonly technique: TechniqueFacts;
  readonly text: TechniqueText;
  /** The person's, or null where nobody is known. */
  readonly level: Level | null;
  readonly papers: readonly Paper[];
}

const levelWords: Readonly<Record<Level, string>> = { 1: "1, beginner", 2: "2, usual", 3: "3, experienced" };

/** How much, by level, each line with its sources. Roles are written out: on a narrow page rows are shown as blocks. */
export function DoseCard({ technique, text, level, papers }: DoseCardProps) {
  const theirs = level === null ? null : doseForLevel(technique.doses, level);
  return (
    <section class="card">
      <h2>How much</h2>
      <table class="dose-table" role="table">
        <caption class="hidden-visually">Dose by level, with its sources</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Level
            </th>
            <th scope="col" role="columnheader">
              Dose
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {technique.doses.map((dose) => (
            <DoseRow
              key={dose.level}
              dose={dose}
              isEachSide={technique.sided === "one"}
              isTheirs={dose === theirs}
              papers={papers}
            />
          ))}
        </tbody>
      </table>
      <p>{text.dose}</p>
      <p>How often: {frequencyTerms[technique.frequency]}.</p>
      <h3>Where the numbers come from</h3>
      <SourceList refs={technique.doses.flatMap(({ sources }) => sources)} papers={papers} />
    </section>
  );
}

interface DoseRowProps {
  readonly dose: Dose;
  readonly isEachSide: boolean;
  readonly isTheirs: boolean;
  readonly papers: readonly Paper[];
}

function DoseRow({ dose, isEachSide, isTheirs, papers }: DoseRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        Level {levelWords[dose.level]}
        {isTheirs && <span class="mark mark-release">Yours</span>}
      </th>
      <td role="cell">
        {doseWords(dose)}
        {isEachSide && ", on each side"}
        <br />
        <span class="small soft">
          {startWithCapital(dose.sources.map((ref) => sourceWords(ref, papers)).join("; "))}
        </span>
      </td>
    </tr>
  );
}
