import type { AllContent } from "../all-content.ts";
import {
  adaptations,
  equipmentIds,
  muscles,
  places,
  questionIds,
  stopSigns,
  techniqueClasses,
} from "../ids.ts";
import { faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";

/** Whatever names something else names a thing that is there. */
export function checkReferences(all: AllContent): readonly ContentFault[] {
  return [
    ...all.techniques.flatMap((technique) => checkTechnique(all, technique)),
    ...all.tests.flatMap((test) => [
      ...isIn(`tests/${test.id}/classes`, test.classes, techniqueClasses),
      ...isIn(`tests/${test.id}/places`, test.places, places),
      ...isIn(`tests/${test.id}/muscles`, test.muscles, muscles),
      ...isIn(`tests/${test.id}/needs`, [...test.needs.flat(), ...test.better], equipmentIds),
    ]),
    ...all.questions.flatMap((question) => [
      ...isIn(`questions/${question.id}/bars`, question.bars, techniqueClasses),
      ...isIn(`questions/${question.id}/laterBars`, question.laterBars?.bars ?? [], techniqueClasses),
      ...isIn(`questions/${question.id}/adaptations`, question.adaptations, adaptations),
      ...isIn(`questions/${question.id}/runsOut`, question.runsOut?.askedWith ?? [], questionIds),
    ]),
    ...all.notes.flatMap(({ id, about }) => isIn(`notes/${id}/about`, about, idsOf(all.techniques))),
    ...checkCues(all),
  ];
}

type Technique = AllContent["techniques"][number];

function checkTechnique(all: AllContent, technique: Technique): readonly ContentFault[] {
  const path = `techniques/${technique.id}`;
  const others = idsOf(all.techniques).filter((id) => id !== technique.id);
  return [
    ...isIn(`${path}/classes`, technique.classes, techniqueClasses),
    ...isIn(`${path}/places`, technique.places, places),
    ...isIn(`${path}/muscles`, technique.muscles, muscles),
    ...isIn(`${path}/needs`, [...technique.needs.flat(), ...technique.comforts], equipmentIds),
    ...isIn(`${path}/stopSigns`, technique.stopSigns, stopSigns),
    ...isIn(`${path}/easier`, technique.easier, others),
    ...isIn(`${path}/harder`, technique.harder, others),
    ...isIn(`${path}/disagreements`, technique.disagreements, idsOf(all.disagreements)),
    ...isIn(`${path}/cues`, technique.cues, idsOf(all.phrases)),
  ];
}

/** A spoken cue belongs to a technique, or nobody would ever hear it. */
function checkCues(all: AllContent): readonly ContentFault[] {
  const heard = all.techniques.flatMap(({ cues }) => cues);
  const cues = idsOf(all.phrases).filter((id) => id.startsWith("cue-"));
  return cues.flatMap((id) => faultIf(!heard.includes(id), `phrases/${id}`, "is a cue of no technique"));
}

function isIn(path: string, names: readonly string[], known: readonly string[]): readonly ContentFault[] {
  return names.flatMap((name) => faultIf(!known.includes(name), path, `"${name}" is not there`));
}

function idsOf(entries: ReadonlyArray<{ readonly id: string }>): readonly string[] {
  return entries.map(({ id }) => id);
}
