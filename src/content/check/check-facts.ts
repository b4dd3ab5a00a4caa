import type { AllContent } from "../all-content.ts";
import type { Dose } from "../technique.ts";
import { faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";

/** The safety contract gives it no class: half upright or on the side bars nobody. */
const withoutClasses: readonly string[] = ["pas-propped"];

/** Every technique has classes, places, needs and sound doses; every number has its figure. */
export function checkFacts(all: AllContent): readonly ContentFault[] {
  return [
    ...all.techniques.flatMap(checkTechnique),
    ...all.tests.flatMap(({ id, classes, places, needs }) => [
      ...faultIf(classes.length === 0, `tests/${id}/classes`, "names no class"),
      ...faultIf(places.length === 0, `tests/${id}/places`, "names no place"),
      ...faultIf(needs.length === 0, `tests/${id}/needs`, "says not even that nothing is needed"),
    ]),
    ...all.notes.flatMap(({ id, kind, figure }) => [
      ...faultIf(
        (kind === "number") !== (figure !== null),
        `notes/${id}/figure`,
        "numbers, and only they, have one",
      ),
      ...faultIf(figure !== null && figure.low > figure.high, `notes/${id}/figure`, "begins above its end"),
    ]),
  ];
}

function checkTechnique(technique: AllContent["techniques"][number]): readonly ContentFault[] {
  const { id, classes, places, needs, doses, stopSigns, muscles } = technique;
  const path = `techniques/${id}`;
  const levels = doses.map(({ level }) => level);
  return [
    ...faultIf(classes.length === 0 && !withoutClasses.includes(id), `${path}/classes`, "names no class"),
    ...faultIf(places.length === 0, `${path}/places`, "names no place"),
    ...faultIf(needs.length === 0, `${path}/needs`, "says not even that nothing is needed"),
    ...faultIf(muscles.length === 0, `${path}/muscles`, "names no muscle"),
    ...faultIf(stopSigns.length === 0, `${path}/stopSigns`, "names no stop sign"),
    ...faultIf(doses.length === 0, `${path}/doses`, "has no dose"),
    ...faultIf(new Set(levels).size !== levels.length, `${path}/doses`, "has two doses of a level"),
    ...doses.flatMap((dose) => checkDose(`${path}/doses/${String(dose.level)}`, dose)),
  ];
}

function checkDose(path: string, dose: Dose): readonly ContentFault[] {
  const { sets, repetitions, holdSeconds, repetitionSeconds, restSeconds } = dose;
  return [
    ...faultIf(sets < 1 || restSeconds < 0, path, "has no set, or a rest below nothing"),
    ...faultIf(repetitions === null && holdSeconds === null, path, "neither holds nor repeats"),
    ...faultIf(
      (repetitions === null) !== (repetitionSeconds === null),
      path,
      "repeats without saying how long",
    ),
    ...faultIf(
      [repetitions, holdSeconds, repetitionSeconds].some((number) => number !== null && number <= 0),
      path,
      "has a number that is not above nothing",
    ),
    ...faultIf(
      repetitionSeconds !== null && holdSeconds !== null && holdSeconds > repetitionSeconds,
      path,
      "holds longer than a repetition lasts",
    ),
  ];
}
