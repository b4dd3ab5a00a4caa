import type { CatalogueTechniqueId, Phase } from "#content";
import type { Finding } from "../assessment/finding.ts";
import { roomForAllSeconds, singleSeconds } from "./caps.ts";
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
  /** How often the week has it where time allows: others make room for what is daily (WEEK-1). */
  readonly rhythm: "daily" | "every-other-day" | null;
  /** A leading side gets more. */
  readonly bySide: boolean;
  /** Leaves its place to an exercise of tomorrow: strength rests a day (WEEK-1). */
  readonly waits: boolean;
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

const rhythms: Readonly<Record<string, Aim["rhythm"]>> = {
  rest: "daily",
  stretch: "daily",
  flexors: "every-other-day",
};

/** What today's session is for, the most useful first (PLAN-16, FIND-8, FIND-9, FIND-11). */
export function listAims(outlook: Outlook, frame: DayFrame): readonly Aim[] {
  const { memo, profile } = outlook;
  const { picture, roomy, short } = (memo.painted ??= paint(outlook));
  if (frame.seconds >= roomForAllSeconds) return isWeakLikelier(picture) ? roomy.weakFirst : roomy.tightFirst;
  // On the day of the retest the session is the shorter one of the week: what is daily comes first.
  const isShortened = frame.seconds > singleSeconds && frame.seconds < profile.minutes * 60;
  if (isStrengthDay(picture, frame, frame.day) && !isShortened) return short.weakFirst;
  const isEve = isStrengthDay(picture, frame, frame.day + 1) || (isShortened && picture.isWeak);
  return isEve ? short.tightOnEve : short.tightFirst;
}

/** What the tests show, and the aims that follow: the same on every day of a week, so made once. */
export interface Painted {
  readonly picture: Picture;
  /** Where there is time for rest, a stretch and an exercise. */
  readonly roomy: Orders;
  /** Where there may not be; on the eve of a day for strength nothing else takes the place of its exercise. */
  readonly short: Orders & { readonly tightOnEve: readonly Aim[] };
}

interface Orders {
  readonly tightFirst: readonly Aim[];
  readonly weakFirst: readonly Aim[];
}

function paint(outlook: Outlook): Painted {
  const picture = pictureOf(outlook.findings);
  if (!picture.isTight && !picture.isWeak) {
    const isPartly = outlook.findings.some(({ strength }) => strength === "untested");
    const aims = !picture.isTested ? starterAims : isPartly ? partlyTestedAims : upkeepAims;
    const alike = { tightFirst: aims, weakFirst: aims };
    return { picture, roomy: alike, short: { ...alike, tightOnEve: aims } };
  }
  const isLess = outlook.restrictions.less.some(({ finding }) => finding !== "weak");
  const all = picture.isTight ? tightAims(picture, outlook) : besideWeakAims;
  const tight = isLess && picture.isTight ? all.filter(({ rhythm }) => rhythm === "daily").map(shorten) : all;
  const weak = picture.isWeak ? weakAims(picture) : [];
  return { picture, roomy: roomyOrders(picture, tight, weak), short: shortOrders(tight, weak) };
}

function roomyOrders({ isTight }: Picture, tight: readonly Aim[], weak: readonly Aim[]): Orders {
  const weakFirst = extrasLast([...weak, ...tight]);
  const tightFirst = isTight ? extrasLast([...tight.slice(0, 1), ...weak, ...tight.slice(1)]) : weakFirst;
  return { tightFirst, weakFirst };
}

/** Rest and the stretch before the exercise or, on its days, the exercise and rest before the stretch (WEEK-1). */
function shortOrders(tight: readonly Aim[], weak: readonly Aim[]): Painted["short"] {
  const daily = tight.filter(({ rhythm }) => rhythm === "daily");
  const others = tight.filter(({ rhythm }) => rhythm === null);
  const restFirst = [
    ...daily.filter(({ phase }) => phase === "release"),
    ...daily.filter(({ phase }) => phase !== "release"),
  ];
  const tightFirst = extrasLast([...daily, ...weak, ...others]);
  return {
    tightFirst,
    tightOnEve: tightFirst.map((each) =>
      each.phase === "strengthen" && each.rhythm === null ? { ...each, waits: true } : each,
    ),
    weakFirst: extrasLast([...weak, ...restFirst, ...others]),
  };
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

/** What is likely comes before what is possible (FIND-9). */
function isWeakLikelier({ isTightLikely, isWeakLikely }: Picture): boolean {
  return isWeakLikely && !isTightLikely;
}

/**
 * Whether the exercise comes first in a session that may have no room for all: on two days of seven beside that of the
 * retest, so that five have the stretch (WEEK-1). Where nothing is tight, on every day on which it does not rest.
 */
function isStrengthDay({ isTight, isWeak }: Picture, { retestDay }: DayFrame, day: number): boolean {
  const isRetestInTheWay = retestDay !== null && strengthDays.includes(retestDay % 7);
  return isWeak && (!isTight || strengthDays.includes((day - (isRetestInTheWay ? 1 : 0)) % 7));
}
const strengthDays: readonly number[] = [2, 5];

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
  return {
    id,
    phase,
    choices,
    otherwise,
    rules,
    atMost,
    rhythm: rhythms[id] ?? null,
    waits: false,
    bySide,
    isExtra,
  };
}
