import { expect, test } from "vitest";
import { techniqueNames } from "#content/en/names";
import { soundtrackTexts } from "#content/en/soundtrack";
import { aSession, bothSides, content, texts } from "../session.testing.ts";
import { makeSharedSoundtrack } from "./shared-soundtrack.ts";
import type { SoundtrackWords } from "./shared-soundtrack.ts";
import { fakeBook } from "./soundtrack.testing.ts";

const words: SoundtrackWords = {
  content: { techniques: content.techniques, phrases: content.phrases },
  phrases: texts,
  names: techniqueNames,
  labels: soundtrackTexts,
};

function shared(technique: string) {
  const session = aSession(...bothSides({ technique }));
  const made = makeSharedSoundtrack({ session, talk: "much", adaptations: [] }, words, fakeBook(), null);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

test("[SND-15] the file says whose check it was made for and for which day", () => {
  const { bytes } = shared("st-half-kneeling").soundtrack;
  const [tag = ""] = new TextDecoder().decode(bytes.subarray(0, 1200)).split("CTOC");
  expect(tag).toContain("Made for one person, from their own safety check, for 2026-11-20.");
  expect(tag).toContain("minutes for your hips, 2026-11-20");
  expect(tag).not.toMatch(/\{|\}/);
});

test("[SND-14] what is shared is the gentler form, in its chapters, its name and its sound", () => {
  const { name, soundtrack } = shared("rel-psoas-softball");
  expect(name).toBe("unclench-2026-11-20-psoas-2-min.mp3");
  expect(soundtrack.chapters.map(({ title }) => title)).toEqual([
    "Hands on the deep hip flexor, left side",
    "Hands on the deep hip flexor, right side",
  ]);
  expect(soundtrack.bytes).toEqual(shared("rel-psoas-hands").soundtrack.bytes);
});
