import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { anItem, aSession, bothSides } from "../session.testing.ts";
import { soundtrackFileName } from "./soundtrack-file-name.ts";

test("[SND-16] the name tells day, side, muscle and minutes", () => {
  const hands = (side: "left" | "right", holdSeconds: number) =>
    anItem({ technique: "rel-psoas-hands", side, holdSeconds });
  const name = (...items: ReadonlyArray<ReturnType<typeof anItem>>) =>
    soundtrackFileName(aSession(...items), techniques);
  expect(name(hands("right", 1000), hands("left", 40))).toBe("unclench-2026-11-20-right-psoas-18-min.mp3");
  expect(name(hands("left", 90))).toBe("unclench-2026-11-20-left-psoas-2-min.mp3");
  expect(name(...bothSides({ technique: "rel-foam-tfl", holdSeconds: 60 }))).toBe(
    "unclench-2026-11-20-outer-hip-3-min.mp3",
  );
  expect(name(anItem({ technique: "ex-deadbug", side: "both", holdSeconds: 20 }))).toMatch(
    /^unclench-2026-11-20-[a-z-]+-1-min\.mp3$/,
  );
  expect(name(anItem({ technique: "own-swing", holdSeconds: 30 }))).toBe("unclench-2026-11-20-1-min.mp3");
});
