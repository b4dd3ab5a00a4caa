import type { Finding } from "./finding.ts";

type Strength = Finding["strength"];
/** Under which the words of a finding stand in `#content/en/findings`. */
export type FindingKey =
  | `tight-${Strength}`
  | `weak-${Strength}`
  | `asymmetry-${"angle" | "hold"}-${"likely" | "possible"}`
  | "asymmetry-recline"
  | "pattern-hip-flexion"
  | "pattern-hip-flexion-both"
  | "pattern-rib-thrust"
  | "pattern-none"
  | "pattern-untested"
  | `leg-length-${"possible" | "none" | "untested"}`;

/** One key for each kind of finding that has words of its own; what it points at has words by its detail. */
export function findingKey(finding: Finding): FindingKey {
  const { strength, side, detail, rules } = finding;
  const seen = strength === "likely" ? "likely" : "possible";
  switch (finding.finding) {
    case "tight":
      return `tight-${strength}`;
    case "weak":
      return `weak-${strength}`;
    case "asymmetry":
      if (rules.includes("FIND-4")) return "asymmetry-recline";
      return rules.includes("FIND-3") ? `asymmetry-hold-${seen}` : `asymmetry-angle-${seen}`;
    case "pattern":
      if (strength === "none" || strength === "untested") return `pattern-${strength}`;
      if (detail === "rib-thrust") return "pattern-rib-thrust";
      return side === "both" ? "pattern-hip-flexion-both" : "pattern-hip-flexion";
    case "leg-length":
      return `leg-length-${strength === "likely" ? "possible" : strength}`;
  }
}
