import type { QuestionFacts } from "../question.ts";
import { routing } from "./make-question.ts";

const lately = { screen: "lately" } as const;
const pain = { screen: "pain", audience: "complaint" } as const;
const joints = { screen: "bones-and-joints" } as const;
const operations = { screen: "operations", audience: "operation" } as const;

/** Signs and states that a clinician sees first. */
export const clinicianQuestions: readonly QuestionFacts[] = [
  routing("clinician", "rf-pulse", lately, { sources: ["safety", "S4:L69"] }),
  routing("clinician", "rf-cancer", lately),
  routing("clinician", "rf-infection", lately),
  routing("clinician", "rf-fracture", pain, { ageRule: { under: 65, counts: "wording" } }),
  routing("clinician", "rf-broken", joints, {
    runsOut: { weeks: 13, since: "boneBrokenOn", askedWith: [] },
  }),
  routing("clinician", "rf-femneck", pain),
  routing("clinician", "rf-avn", pain),
  routing("clinician", "rf-lump", lately),
  routing("clinician", "rf-urine", lately),
  routing("clinician", "rf-gut", lately),
  routing("clinician", "rf-nerve-worse", pain, { sources: ["safety", "S1:L41"] }),
  routing(
    "clinician",
    "rf-child",
    { screen: "about", audience: "age-unknown" },
    { ageRule: { under: 18, counts: "yes" } },
  ),
  routing("clinician", "rf-worse", joints, { sources: ["safety", "S1:L41"] }),
  routing("clinician", "rf-pop", joints, { runsOut: { weeks: 6, since: "popOn", askedWith: [] } }),
  routing("clinician", "rf-effort", lately),
  routing("clinician", "rf-surgery", operations, {
    runsOut: { weeks: 12, since: "operationOn", askedWith: ["ci-surgery"] },
  }),
  routing("clinician", "rf-hip-new", operations, {
    runsOut: { weeks: 12, since: "hipReplacedOn", askedWith: ["ci-hip-replacement"] },
  }),
  routing(
    "clinician",
    "rf-clot-now",
    { screen: "heart-and-blood", audience: "heart" },
    {
      runsOut: { weeks: 13, since: "clotTreatedOn", askedWith: ["ci-anticoag", "ci-vascular"] },
      sources: ["safety", "S4:L69"],
    },
  ),
  routing("clinician", "rf-preg-limit", { screen: "pregnancy", audience: "pregnancy" }),
];
