import fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { checkSession } from "../build-timeline/check-session.ts";
import { anItem, aSession, bothSides, plausibleSession } from "../session.testing.ts";
import { forSharing } from "./for-sharing.ts";

const classesOf = new Map<string, readonly string[]>(techniques.map(({ id, classes }) => [id, classes]));

test("[SND-14] deep pressure gives way to hands on the same muscle, on the same side, for the same seconds", () => {
  const session = aSession(
    ...bothSides({ technique: "rel-psoas-softball" }),
    ...bothSides({ technique: "rel-iliacus-softball" }),
    anItem(),
  );
  const shared = forSharing(session, techniques);
  expect(shared.items.map(({ technique }) => technique)).toEqual([
    "rel-psoas-hands",
    "rel-psoas-hands",
    "rel-iliacus-hands",
    "rel-iliacus-hands",
    "st-half-kneeling",
  ]);
  expect(
    shared.items.map((item, index) => ({ ...item, technique: session.items[index]?.technique })),
  ).toEqual(session.items);
});

test("[SND-14] no shared session has any, all others stay as they are, and all add up", () => {
  fc.assert(
    fc.property(plausibleSession, (session) => {
      const shared = forSharing(session, techniques);
      expect(shared.items.filter(({ technique }) => classesOf.get(technique)?.includes("abd-deep"))).toEqual(
        [],
      );
      expect(checkSession(shared).ok).toBe(true);
      const kept = session.items.map((item, index) =>
        classesOf.get(item.technique)?.includes("abd-deep") ? shared.items[index] : item,
      );
      expect(shared.items).toEqual(kept);
      expect(shared.seconds).toBe(session.seconds);
    }),
    { seed: 20261120, numRuns: 200 },
  );
});

test("[SND-14] a technique of the person's own stays when it is known to be none, and is rest otherwise", () => {
  const session = aSession(anItem({ technique: "own-swing", side: "left" }));
  const techniquesOf = (own?: Parameters<typeof forSharing>[2]) =>
    forSharing(session, techniques, own).items.map(({ technique, side }) => [technique, side]);
  expect(techniquesOf()).toEqual([["pas-propped", "both"]]);
  expect(techniquesOf([{ id: "own-swing", classes: ["balance"] }])).toEqual([["own-swing", "left"]]);
  expect(techniquesOf([{ id: "own-swing", classes: ["abd-deep"] }])).toEqual([["pas-propped", "both"]]);
});
