/** Length and moment arm of a hip muscle at 100,000 angles of the hip. */
import { hipMusclePath, measureHipMuscle } from "#body/muscles";
import { median, report, spread } from "./support/report.ts";

const evaluations = 100_000;
const runs = 5;

const timed = (evaluate: (flexion: number) => number) =>
  Array.from({ length: runs }, () => {
    const start = performance.now();
    let sum = 0;
    for (let place = 0; place < evaluations; place += 1) sum += evaluate(-30 + (place * 150) / evaluations);
    if (!Number.isFinite(sum)) throw new Error("A length is not a number");
    return performance.now() - start;
  });

const both = timed((flexion) => {
  const { length, momentArms } = measureHipMuscle("psoas-major", { flexion });
  return length + momentArms.flexion;
});
report({
  name: "muscle-length-and-arm",
  value: median(both),
  unit: "ms",
  limit: 1000,
  evaluations,
  ...spread(both),
});

const paths = timed(
  (flexion) => hipMusclePath("iliacus", "left", { flexion, abduction: 10, rotation: 5 }).length,
);
report({ name: "muscle-path", value: median(paths), unit: "ms", evaluations, ...spread(paths) });
