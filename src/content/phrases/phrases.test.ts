import { expect, test } from "vitest";
import type { EquipmentId } from "../ids.ts";
import type { TechniqueFacts } from "../technique.ts";
import { releaseTechniques } from "../techniques/release.ts";
import { strengthenTechniques } from "../techniques/strengthen.ts";
import { stretchTechniques } from "../techniques/stretch.ts";
import { phrases } from "../doors/phrases.ts";
import { phraseTexts } from "../texts/en/phrases.ts";

/** A calm voice: words a second, and a breath before the first one. */
const wordsPerSecond = 2.3;
const onsetSeconds = 0.4;

test("every phrase has words, and all words belong to a phrase", () => {
  expect(Object.keys(phraseTexts).toSorted()).toEqual(phrases.map(({ id }) => id).toSorted());
});

test("phrase ids are unique", () => {
  const ids = phrases.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("a calm voice says each phrase within its longest time", () => {
  const tooLong = phrases.flatMap(({ id, maxSeconds }) => {
    const text = phraseTexts[id] ?? "";
    const seconds = text.split(/\s+/).filter((word) => word !== "").length / wordsPerSecond + onsetSeconds;
    return seconds > maxSeconds ? [{ id, text, seconds, maxSeconds }] : [];
  });
  expect(tooLong).toEqual([]);
});

test("no phrase asks for much more time than a calm voice takes, so that no pause sounds like a fault", () => {
  const tooLoose = phrases.flatMap(({ id, maxSeconds }) => {
    const text = phraseTexts[id] ?? "";
    const seconds = text.split(/\s+/).filter((word) => word !== "").length / wordsPerSecond + onsetSeconds;
    return maxSeconds > seconds + 1 ? [{ id, text, seconds, maxSeconds }] : [];
  });
  expect(tooLoose).toEqual([]);
});

test("no phrase is longer than what one can keep in mind: four sentences, a name in eight words", () => {
  const tooMuch = phrases.flatMap(({ id }) => {
    const text = phraseTexts[id] ?? "";
    const sentences = text.split(/(?<=[.!?])\s+/).length;
    const words = text.split(/\s+/).length;
    return sentences > 4 || (id.startsWith("name-") && words > 8) ? [{ id, text }] : [];
  });
  expect(tooMuch).toEqual([]);
});

/** How things that one cannot do without are called when they are asked for. */
const spokenThings: Partial<Record<EquipmentId, string>> = {
  bolster: "bolster",
  cushion: "cushion",
  blanket: "blanket",
  "foam-roller": "roller",
  "tennis-ball": "ball",
  softball: "softball",
  "yoga-block": "block",
  bench: "bench",
  table: "table",
  bed: "bed",
  chair: "seat",
  "loop-band": "loop band",
  "long-band": "band",
  anchor: "tied",
  "ankle-weight": "ankle weight",
  "stability-ball": "exercise ball",
};

test("what one needs is named before each technique, as its facts ask for it", () => {
  const unnamed = [...releaseTechniques, ...stretchTechniques, ...strengthenTechniques].flatMap(
    ({ id, needs }: Pick<TechniqueFacts, "id" | "needs">) => {
      const text = phraseTexts[`need-${id}`] ?? "";
      const isNamed = (thing: EquipmentId): boolean =>
        spokenThings[thing] !== undefined && text.includes(spokenThings[thing]);
      return needs.some((things) => things.every(isNamed)) ? [] : [{ id, text }];
    },
  );
  expect(unnamed).toEqual([]);
});

test("stop signs, sides, changes of side and the finish are said at every talk setting", () => {
  const always = [
    "opening-signs",
    "sharp-stop",
    "side-left",
    "side-right",
    "side-both",
    "switch-left",
    "switch-right",
    "finish",
  ];
  const dropped = always.filter((id) => phrases.find((facts) => facts.id === id)?.talk !== "little");
  expect(dropped).toEqual([]);
});
