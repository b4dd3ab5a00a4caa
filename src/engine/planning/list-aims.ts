import type { CatalogueTechniqueId, Phase } from "#content";
import type { Finding } from "../assessment/finding.ts";
import { roomForBothSeconds, singleSeconds } from "./caps.ts";
import type { DayFrame, Outlook } from "./outlook.ts";

/** One thing that a session is to do, with the techniques that can do it. */
export interface Aim {
  readonly id: string;
  readonly phase: Phase;
  /** Equally good; they take turns by day (PLAN-14). */
  readonly choices: readonly CatalogueTechniqueId[];
  /** In this order where no choice is possible. */
  readonly otherwise: readonly CatalogueTechniqueId[];
  /** Why, the first with the technique's source. */
  readonly rules: readonly string[];
  /** Not longer than this, in seconds of work a side; null for as long as is useful. */
  readonly atMost: number | null;
  /** A leading side gets more. */
  readonly bySide: boolean;
  /** Comes in when the rest has its usual length. */
  readonly isExtra: boolean;
}

type Ids = readonly CatalogueTechniqueId[];

const rest: Ids = ["pas-bolster", "pas-crp"];
const neutral: Ids = ["st-half-kneeling", "st-table"];
/** Where no neutral stretch of the hip flexors is possible: a gentle one beside them. */
const gentle: Ids = ["st-ql-seated", "st-ql-quadruped", "st-ql-triangle"];
const endRange: Ids = ["st-hipflexor-standing", "st-hipflexor-kneel", "st-kneeling-lunge"];
const support: Ids = ["ex-glute-ext-band", "ex-ball-bridge", "ex-deadbug"];
const flexors: Ids = ["ex-psoas-band", "ex-leg-lift"];

/** What today's session is for, the most useful first (PLAN-16, FIND-8, FIND-9, FIND-11). */
export function listAims(outlook: Outlook, frame: DayFrame): readonly Aim[] {
  const { memo } = outlook;
  const { picture, tightFirst, weakFirst } = (memo.painted ??= paint(outlook));
  return isWeakFirst(picture, frame) ? weakFirst : tightFirst;
}

/** What the tests show, and the aims that follow: the same on every day of a week, so made once. */
export interface Painted {
  readonly picture: Picture;
  readonly tightFirst: readonly Aim[];
  readonly weakFirst: readonly Aim[];
}

function paint(outlook: Outlook): Painted {
  const picture = pictureOf(outlook.findings);
  if (!picture.isTight && !picture.isWeak) {
    const isPartly = outlook.findings.some(({ strength }) => strength === "untested");
    const aims = !picture.isTested ? starterAims : isPartly ? partlyTestedAims : upkeepAims;
    return { picture, tightFirst: aims, weakFirst: aims };
  }
  const isLess = outlook.restrictions.less.some(({ finding }) => finding !== "weak");
  const all = picture.isTight ? tightAims(picture, outlook) : [];
  const tight = isLess ? all.filter(({ id }) => id === "stretch" || id === "rest").map(shorten) : all;
  const weak = picture.isWeak ? weakAims(picture) : [];
  const beside = picture.isTight ? [] : besideWeakAims;
  const weakFirst = extrasLast([...weak, ...tight, ...beside]);
  const [first, ...others] = tight;
  const tightFirst = first === undefined ? weakFirst : extrasLast([first, ...weak, ...others]);
  return { picture, tightFirst, weakFirst };
}

function extrasLast(aims: readonly Aim[]): readonly Aim[] {
  return [...aims.filter(({ isExtra }) => !isExtra), ...aims.filter(({ isExtra }) => isExtra)];
}

interface Picture {
  readonly isTested: boolean;
  readonly isTight: boolean;
  readonly isWeak: boolean;
  readonly isTightLikely: boolean;
  readonly isWeakLikely: boolean;
  readonly hasRecline: boolean;
  readonly details: ReadonlySet<Finding["detail"]>;
  readonly tightRules: readonly string[];
  readonly weakRules: readonly string[];
}

function pictureOf(findings: readonly Finding[]): Picture {
  const found = findings.filter(({ strength }) => strength === "likely" || strength === "possible");
  const tight = found.filter(({ finding }) => finding === "tight" || finding === "pattern");
  const weak = found.filter(({ finding }) => finding === "weak");
  return {
    isTested: findings.some(({ finding, strength }) => strength !== "untested" && finding !== "leg-length"),
    isTight: tight.length > 0,
    isWeak: weak.length > 0,
    isTightLikely: tight.some(({ strength }) => strength === "likely"),
    isWeakLikely: weak.some(({ strength }) => strength === "likely"),
    hasRecline: tight.some(({ finding }) => finding === "pattern"),
    details: new Set(tight.map(({ detail }) => detail)),
    tightRules: [...new Set(tight.flatMap(({ rules }) => rules))],
    weakRules: [...new Set(weak.flatMap(({ rules }) => rules))],
  };
}

const starterAims: readonly Aim[] = [
  aim("stretch", "stretch", neutral, gentle, ["FIND-11"], { bySide: false }),
  aim("rest", "release", rest, ["pas-propped"], ["FIND-11"]),
  aim("support", "strengthen", support, flexors, ["FIND-11"], { bySide: false }),
];

const upkeepAims: readonly Aim[] = upkeep(["FIND-8", "PLAN-16"]);
/** Nothing found, but not all of it negative: a test hurt, or did not count. */
const partlyTestedAims: readonly Aim[] = upkeep(["PLAN-16"]);

function upkeep(rules: readonly string[]): readonly Aim[] {
  return [
    aim("rest", "release", rest, ["pas-propped"], rules, { atMost: 120 }),
    aim("stretch", "stretch", neutral, gentle, rules),
  ];
}

/** Beside weakness alone: what upkeep asks, and the belly wall. */
const besideWeakAims: readonly Aim[] = [
  aim("rest", "release", rest, ["pas-propped"], ["PLAN-16"]),
  aim("stretch", "stretch", neutral, gentle, ["PLAN-16"]),
  aim("support", "strengthen", support, [], ["PLAN-16"]),
];

function weakAims({ weakRules }: Picture): readonly Aim[] {
  const rules = ["PLAN-16", ...weakRules];
  return [
    aim("flexors", "strengthen", flexors, [], rules),
    aim("flexors-2", "strengthen", flexors, [], rules, { isExtra: true }),
  ];
}

/** In order of use: the stretch, the rest, what its detail names, support, and the rest by what time there is. */
function tightAims(picture: Picture, outlook: Outlook): readonly Aim[] {
  const { details, tightRules } = picture;
  const rules = ["PLAN-16", ...tightRules];
  const isRib = details.has("rib-thrust");
  const restAim = picture.hasRecline
    ? aim("rest", "release", ["pas-bolster"], ["pas-crp", "pas-propped"], ["PLAN-2", ...tightRules])
    : aim("rest", "release", rest, ["pas-propped"], rules);
  const stretch = stretchAim(picture, outlook, rules);
  const hasTfl = details.has("tfl");
  const outerHip = aim("outer-hip", "release", ["rel-foam-tfl"], [], rules, { isExtra: !hasTfl });
  const extra = { isExtra: true };
  return [
    ...(isRib && !picture.isTightLikely ? [restAim, stretch] : [stretch, restAim]),
    ...(hasTfl ? [outerHip] : []),
    aim("support", "strengthen", support, [], rules, { bySide: false }),
    aim("inner-thigh", "release", pectineus(outlook), ["rel-foam-adductors"], rules, extra),
    aim("belly", "release", belly(outlook), [], [...rules, "PLAN-5"], extra),
    aim("side", "stretch", gentle, [], rules, extra),
    ...(isLongSittingHard(outlook)
      ? [aim("back-of-leg", "stretch", ["st-hamstring"], [], ["FIND-4"], extra)]
      : []),
    aim("low-back", "release", sideBall(outlook), [], rules, extra),
    ...(hasTfl ? [] : [outerHip]),
    aim("support-2", "strengthen", support, [], rules, { bySide: false, isExtra: true }),
    aim("adductors", "release", ["rel-foam-adductors"], [], rules, extra),
  ];
}

/** Rectus femoris → half-kneeling; else neutral, and to the end of the range too for who is used to it. */
function stretchAim(picture: Picture, { baseLevel }: Outlook, rules: readonly string[]): Aim {
  if (picture.details.has("rectus-femoris") && !picture.details.has("one-joint"))
    return aim("stretch", "stretch", ["st-half-kneeling"], ["st-table", ...endRange, ...gentle], rules);
  const choices: Ids = baseLevel === 1 ? neutral : [...neutral, "st-hipflexor-standing", "st-kneeling-lunge"];
  return aim("stretch", "stretch", choices, [...endRange, ...gentle], rules);
}

function pectineus({ baseLevel }: Outlook): Ids {
  return baseLevel === 1 ? ["rel-pectineus-roller"] : ["rel-pectineus-roller", "rel-pectineus-pull"];
}

function sideBall({ baseLevel }: Outlook): Ids {
  return baseLevel === 1 ? ["rel-ql-wall"] : ["rel-ql-wall", "rel-ql-wall-pin"];
}

/** Only for who opted in; the gate holds everybody else back. Hands and deep pressure take turns. */
function belly({ baseLevel }: Outlook): Ids {
  const pins: Ids = baseLevel === 1 ? [] : ["rel-iliacus-pin", "rel-psoas-pin"];
  return [
    "rel-iliacus-hands",
    "rel-psoas-hands",
    ...pins,
    "rel-psoas-ball-block",
    "rel-psoas-prone-tennis",
    "rel-psoas-softball",
    "rel-iliacus-softball",
  ];
}

/** The recline test did not count, because sitting with straight legs is hard: the back of the leg may be why (S3). */
function isLongSittingHard({ profile }: Outlook): boolean {
  return profile.tests.some(({ record }) => record.test === "test-recline" && !record.valid);
}

/**
 * Which of the two comes first: what is likely before what is possible. Where a session has no room for both, two days
 * of seven are for strength, five for the stretch.
 */
function isWeakFirst({ isTightLikely, isWeakLikely }: Picture, { seconds, day }: DayFrame): boolean {
  const isLikelier = isWeakLikely && !isTightLikely;
  if (seconds >= roomForBothSeconds) return isLikelier;
  return (isLikelier && seconds > singleSeconds) || [2, 5].includes(day % 7);
}

/** What stays of a finding that has turned (ADAPT-6). */
function shorten(each: Aim): Aim {
  return { ...each, atMost: each.phase === "release" ? 120 : 60, rules: [...each.rules, "ADAPT-6"] };
}

function aim(
  id: string,
  phase: Phase,
  choices: Ids,
  otherwise: Ids,
  rules: readonly string[],
  more: Partial<Pick<Aim, "atMost" | "bySide" | "isExtra">> = {},
): Aim {
  const { atMost = null, bySide = true, isExtra = false } = more;
  return { id, phase, choices, otherwise, rules, atMost, bySide, isExtra };
}
