import type { AllContent } from "../all-content.ts";
import type { FigurePoses, PoseStep } from "../pose.ts";
import { fault, faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";

/** Only these stand in the words of a picture in place of a side. */
const sideWords = /\{(?!side\}|other\})[^}]*\}?/;

/**
 * No technique, test or step without its picture and its words, and no picture that belongs to nothing. That the kept
 * files are those of the poses is checked where they are drawn.
 */
export function checkFigures({ figures, techniques, tests }: AllContent): readonly ContentFault[] {
  const ids: readonly string[] = [...techniques, ...tests].map(({ id }) => id);
  const drawn: readonly string[] = figures.map(({ id }) => id);
  return [
    ...ids.filter((id) => !drawn.includes(id)).map((id) => fault(`figures/${id}`, "is not drawn")),
    ...drawn.flatMap((id, place) => [
      ...faultIf(!ids.includes(id), `figures/${id}`, "is a picture of nothing"),
      ...faultIf(drawn.indexOf(id) !== place, `figures/${id}`, "stands there twice"),
    ]),
    ...figures.flatMap(checkFigure),
  ];
}

function checkFigure({ id, steps }: FigurePoses): readonly ContentFault[] {
  const path = `figures/${id}`;
  const kinds = steps.map(({ moment, variant }) => [moment, variant ?? ""].join(" "));
  return [
    ...faultIf(!steps.some(({ moment }) => moment === "working"), path, "shows no working position"),
    ...steps.flatMap((step, place) => [
      ...faultIf(
        kinds.indexOf(kinds[place] ?? "") !== place,
        `${path}/${String(place + 1)}`,
        "is told apart from no other step",
      ),
      ...checkStep(step, `${path}/${String(place + 1)}`),
    ]),
  ];
}

function checkStep({ words }: PoseStep, path: string): readonly ContentFault[] {
  return [
    ...faultIf(words.trim() === "", `${path}/words`, "says nothing"),
    ...faultIf(sideWords.test(words), `${path}/words`, "names something other than a side"),
  ];
}
