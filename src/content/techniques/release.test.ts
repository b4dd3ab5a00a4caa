import { expect, test } from "vitest";
import { releasePhrases } from "../texts/en/phrases/release.ts";
import { releaseTexts } from "../texts/en/techniques/release.ts";
import type { EquipmentId, Place, TechniqueClass } from "../ids.ts";
import type { TechniqueFacts } from "../technique.ts";
import { releaseTechniques } from "./release.ts";

interface Contract {
  readonly classes: readonly TechniqueClass[];
  readonly places: readonly Place[];
  readonly needs: ReadonlyArray<readonly EquipmentId[]>;
}

const hands: Contract = { classes: ["abd-hand", "supine-flat"], places: ["floor", "bed"], needs: [[]] };
const innerThigh: Contract = {
  classes: ["groin", "roll", "prone"],
  places: ["floor"],
  needs: [["foam-roller"]],
};
const softball: Contract = { classes: ["abd-deep", "prone"], places: ["floor"], needs: [["softball"]] };
const anyBall: Contract["needs"] = [["lacrosse-ball"], ["tennis-ball"], ["softball"]];

/** What the safety table and the table of needs say, line by line. */
const contract: Readonly<Record<string, Contract>> = {
  "rel-pectineus-roller": innerThigh,
  "rel-pectineus-pull": innerThigh,
  "rel-ql-wall": { classes: ["roll", "ql-ball"], places: ["standing"], needs: anyBall },
  "rel-ql-wall-pin": { classes: ["roll", "ql-ball", "spine-bend"], places: ["standing"], needs: anyBall },
  "rel-iliacus-hands": hands,
  "rel-iliacus-pin": hands,
  "rel-psoas-hands": hands,
  "rel-psoas-pin": hands,
  "rel-psoas-ball-block": {
    classes: ["abd-deep", "supine-flat"],
    places: ["floor"],
    needs: [
      ["yoga-block", "tennis-ball"],
      ["yoga-block", "lacrosse-ball"],
      ["yoga-block", "softball"],
    ],
  },
  "rel-psoas-bench": {
    classes: ["abd-deep", "prone", "ext"],
    places: ["bench"],
    needs: [
      ["bench", "yoga-block", "tennis-ball"],
      ["bench", "yoga-block", "lacrosse-ball"],
      ["bench", "yoga-block", "softball"],
    ],
  },
  "rel-psoas-prone-tennis": {
    classes: ["abd-deep", "prone"],
    places: ["floor"],
    needs: [["tennis-ball"], ["release-tool"]],
  },
  "rel-psoas-softball": softball,
  "rel-psoas-softball-2": softball,
  "rel-psoas-softball-3": { ...softball, classes: ["abd-deep", "prone", "ext"] },
  "rel-iliacus-softball": softball,
  "rel-foam-tfl": { classes: ["roll", "prone"], places: ["floor"], needs: [["foam-roller"]] },
  "rel-foam-adductors": innerThigh,
  "pas-crp": { classes: ["supine-flat"], places: ["floor", "bed"], needs: [[]] },
  "pas-bolster": {
    classes: ["supine-flat"],
    places: ["floor", "bed"],
    needs: [["bolster"], ["cushion"], ["blanket"], ["pillow"]],
  },
  "pas-propped": { classes: [], places: ["floor", "bed", "chair"], needs: [[]] },
  "check-on-muscle": { classes: ["abd-hand", "flex", "supine-flat"], places: ["floor", "bed"], needs: [[]] },
};

test("release techniques have exactly the classes, places and needs of the contract", () => {
  const written = Object.fromEntries(
    releaseTechniques.map(({ id, classes, places, needs }) => [id, { classes, places, needs }]),
  );
  expect(written).toEqual(contract);
});

test("every dose has one set and the seconds that its class allows, rising with the level", () => {
  const seconds = Object.fromEntries(releaseTechniques.map(({ id, doses }) => [id, doses.map(workOf)]));
  expect(releaseTechniques.flatMap(({ doses }) => doses.map(({ sets }) => sets))).toEqual(Array(63).fill(1));
  expect(seconds).toEqual(
    Object.fromEntries(releaseTechniques.map((facts) => [facts.id, allowedWork(facts)])),
  );
});

test("the levels of every technique are 1, 2 and 3, each with a source", () => {
  for (const { id, doses } of releaseTechniques) {
    expect([id, doses.map(({ level }) => level)]).toEqual([id, [1, 2, 3]]);
    expect([id, doses.filter(({ sources }) => sources.length === 0)]).toEqual([id, []]);
  }
});

test("pressure is at most every other day and rest may be daily", () => {
  const daily = releaseTechniques.filter(({ frequency }) => frequency === "daily").map(({ id }) => id);
  expect(daily).toEqual(["pas-bolster", "pas-crp", "pas-propped"]);
  expect(releaseTechniques.filter(({ frequency }) => frequency === "most-days")).toEqual([]);
});

test("every gentler chain ends in rest that bars nobody, and a harder form knows its gentler one", () => {
  const byId = new Map(releaseTechniques.map((facts) => [facts.id, facts]));
  for (const facts of releaseTechniques) {
    if (facts.id !== "pas-propped")
      expect([facts.id, facts.easier.at(-1)]).toEqual([facts.id, "pas-propped"]);
    for (const harder of facts.harder) {
      expect([harder, byId.get(harder)?.easier]).toEqual([harder, expect.arrayContaining([facts.id])]);
    }
  }
});

test("getting into place leaves room for side, name and way in, and coming out for its words", () => {
  for (const { id, settleSeconds, switchSeconds, closeSeconds, sided } of releaseTechniques) {
    const room = {
      settle: settleSeconds >= (sided === "one" ? 20 : 18) && settleSeconds <= 40,
      switch: sided === "one" ? switchSeconds >= 5 && switchSeconds <= 15 : switchSeconds === 0,
      close: closeSeconds >= 6 && closeSeconds <= 15,
    };
    expect([id, room]).toEqual([id, { settle: true, switch: true, close: true }]);
  }
});

test("bolster and propped rest are silent; everything else has two to four cues", () => {
  const silent = releaseTechniques.filter((facts) => facts.silent);
  expect(silent.map(({ id, cues, breath }) => ({ id, cues, breath }))).toEqual([
    { id: "pas-bolster", cues: [], breath: null },
    { id: "pas-propped", cues: [], breath: null },
  ]);
  const counts = releaseTechniques.filter((facts) => !facts.silent).map(({ cues }) => cues.length);
  expect(counts.filter((count) => count < 2 || count > 4)).toEqual([]);
});

test("only a soft roller away from groin and belly stays in use under daily aspirin", () => {
  const soft = releaseTechniques.filter(({ softForm }) => softForm !== null);
  expect(soft.map(({ id, softForm }) => [id, softForm])).toEqual([["rel-foam-tfl", "soft-only"]]);
});

test("each technique has its spoken name, what it needs, way in, way out and cues, and nothing else is spoken", () => {
  const expected = releaseTechniques.flatMap(({ id, cues }) => [
    `name-${id}`,
    `need-${id}`,
    `into-${id}`,
    `out-${id}`,
    ...cues,
  ]);
  expect(Object.keys(releasePhrases).toSorted()).toEqual(expected.toSorted());
});

test("spoken words keep their length: name 8, need 10, way in 26, way out and cues 13", () => {
  const longest: Readonly<Record<string, number>> = { name: 8, need: 10, into: 26, out: 13, cue: 13 };
  const tooLong = Object.entries(releasePhrases).filter(
    ([id, words]) => words.split(/[\s-]+/).length > (longest[id.split("-")[0] ?? ""] ?? 0),
  );
  expect(tooLong).toEqual([]);
});

test("texts are complete for every technique", () => {
  const empty = Object.entries(releaseTexts).flatMap(([id, text]) =>
    Object.entries(text)
      .filter(([field]) => field !== "standIns" && field !== "differ")
      .filter(([, words]) => words.length === 0 || [...words].includes(""))
      .map(([field]) => `${id} ${field}`),
  );
  expect(empty).toEqual([]);
  expect(Object.keys(releaseTexts)).toEqual(releaseTechniques.map(({ id }) => id));
});

test("belly pressure says its place, its ceiling and its stops on every page", () => {
  for (const facts of releaseTechniques.filter(({ classes }) => isBelly(classes))) {
    const page = JSON.stringify(releaseTexts[facts.id as keyof typeof releaseTexts]);
    const said = ["4 of 10", "midline", "Empty your bladder", "low on the right", "below the knee"];
    expect([facts.id, said.filter((words) => !page.includes(words))]).toEqual([facts.id, []]);
    if (facts.classes.includes("prone"))
      expect(page).toContain("Roll off first if you want to reach the phone");
  }
});

test("inner-thigh pages say why there is no ball and that the crease is the limit", () => {
  for (const { id } of releaseTechniques.filter(({ classes }) => classes.includes("groin"))) {
    const page = JSON.stringify(releaseTexts[id as keyof typeof releaseTexts]);
    const said = ["never offer a ball", "femoral vessels", "below the crease"];
    expect([id, said.filter((words) => !page.includes(words))]).toEqual([id, []]);
  }
});

function workOf({ repetitions, holdSeconds, repetitionSeconds }: TechniqueFacts["doses"][number]): number {
  return repetitions === null ? (holdSeconds ?? 0) : repetitions * (repetitionSeconds ?? 0);
}

/** Hands at most 90 s a spot, depth 30 to 60, other pressure 30 to 90, rest 5 to 10 minutes. */
function allowedWork({ id, kind, classes }: TechniqueFacts): readonly number[] {
  if (kind === "check") return [16, 16, 16];
  if (kind === "passive") return [300, 420, 600];
  if (!classes.includes("abd-deep")) return [30, 60, 90];
  return id === "rel-psoas-softball-3" ? [30, 40, 60] : [30, 45, 60];
}

function isBelly(classes: readonly TechniqueClass[]): boolean {
  return classes.includes("abd-hand") || classes.includes("abd-deep");
}
