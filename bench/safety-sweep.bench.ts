/**
 * The proof of safety at full length: every reachable set of barred classes, in every home of a covering array, at all
 * minutes from 5 to 45, with the adaptations none, each alone and all in turn. No plan may hold a barred technique or
 * break an adaptation; the program fails when one does.
 */
import { performance } from "node:perf_hooks";
import type { Adaptation, TechniqueClass } from "#content";
import { questions } from "#content/questions";
import { adaptations } from "#content/techniques";
import type { Plan } from "#engine";
import { makePlan } from "#engine/planning";
import { reachableBarredSets } from "#engine/screening";
import {
  answersBarring,
  aProfile,
  barring,
  catalogue,
  classesOf,
  coveringHomes,
  findFacts,
  openBelly,
  tightLeft,
  weakRight,
} from "../src/engine/planning/planning.testing.ts";
import { report } from "./support/report.ts";

const ways: readonly (readonly Adaptation[])[] = [[], ...adaptations.map((each) => [each]), adaptations];
const homes = coveringHomes();
const tests = [...tightLeft(), ...weakRight()];

function faultsOf(plan: Plan, barred: ReadonlySet<TechniqueClass>, adapted: readonly Adaptation[]): number {
  let faults = 0;
  for (const { items } of plan.week ?? []) {
    for (const { technique, holdSeconds } of items) {
      if (classesOf(technique).some((each) => barred.has(each))) faults += 1;
      const facts = findFacts(technique);
      if (facts === undefined) continue;
      const isLong = facts.kind === "stretch" && (holdSeconds ?? 0) > 30;
      if (adapted.includes("holds-30") && isLong) faults += 1;
      if (adapted.includes("no-floor") && facts.places.every((place) => place === "floor")) faults += 1;
      const isBall = facts.kind === "pressure" && !facts.needs.every((set) => set.includes("foam-roller"));
      if (adapted.includes("soft-only") && isBall) faults += 1;
    }
  }
  return faults;
}

const from = performance.now();
let plans = 0;
let faults = 0;
for (const [number, classes] of reachableBarredSets(questions).entries()) {
  const barred = new Set(classes);
  const asked = ways.map((way) => barring(classes, way));
  for (const [home, equipment] of homes.entries()) {
    for (let minutes = 5; minutes <= 45; minutes += 1) {
      const turn = (number + home + minutes) % ways.length;
      const person = { experience: minutes % 2 === 0 ? ("experienced" as const) : ("beginner" as const) };
      const profile = aProfile({
        answers: answersBarring(),
        equipment,
        minutes,
        person,
        tests,
        bellyPressure: openBelly,
      });
      faults += faultsOf(makePlan(profile, catalogue, asked[turn] ?? []), barred, ways[turn] ?? []);
      plans += 1;
    }
  }
}
const seconds = Math.round((performance.now() - from) / 1000);
report({ name: "safety-sweep-plans", value: plans, unit: "plans", seconds });
report({ name: "safety-sweep-faults", value: faults, unit: "faults", limit: 0 });
if (faults > 0) process.exitCode = 1;
