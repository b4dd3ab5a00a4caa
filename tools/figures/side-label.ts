import type { Mark } from "#content";
import type { BodySide, Posed } from "#body";
import { findLandmark } from "#body";
import type { Camera } from "./camera.ts";
import { picture, project } from "./camera.ts";
import { paint } from "./paint.ts";

/** Letters as strokes, 70 units high from the base line: no font is needed anywhere. */
const letters = {
  R: [54, "M0 0v-70h22a20 20 0 0 1 0 40h-22M24-30l22 30"],
  i: [18, "M2 0v-46M2-66v1"],
  g: [54, "M38-46v52q0 20-19 20-12 0-17-6M38-23a18 23 0 1 1-36 0 18 23 0 1 1 36 0"],
  h: [52, "M2 0v-74M2-26q3-20 19-20 17 0 17 19v27"],
  t: [30, "M10-62v50q0 12 14 11M0-46h24"],
  L: [46, "M0-70v70h37"],
  e: [50, "M1-24h38q0-22-19-22t-19 23q0 23 20 23 11 0 16-9"],
  f: [32, "M8 0v-58q0-17 18-14M-2-46h26"],
} as const;

const words: Readonly<Record<BodySide, readonly (keyof typeof letters)[]>> = {
  right: ["R", "i", "g", "h", "t"],
  left: ["L", "e", "f", "t"],
};

const size = 0.56;
const space = 22;

/** From the limb to the middle of the word, in picture units, unless told. */
export const usualShift = [0, -110] as const;

/** The word that names the worked side, with a line to the limb. Never mirrored: only its place is. */
export function sideLabel(
  mark: Mark & { kind: "side" },
  side: BodySide,
  posed: Posed,
  camera: Camera,
): string {
  const { at } = findLandmark(mark.at, posed.joints, posed.solids, posed.build);
  const seen = project(camera, at);
  const [across, down] = mark.shift ?? usualShift;
  const flip = (x: number): number => (side === "left" ? picture.width - x : x);
  const width = words[side].reduce((sum, letter) => sum + letters[letter][0], -8) * size;
  const inside = (x: number): number =>
    Math.max(space + width / 2, Math.min(picture.width - space - width / 2, x));
  const middle = {
    x: inside(flip(seen.x + across)),
    y: Math.max(60, Math.min(picture.height - 30, seen.y + down)),
  };
  const spot = { x: flip(seen.x), y: seen.y };
  return leader(spot, middle, width) + word(side, middle.x - width / 2, middle.y + 20);
}

const n = (value: number): string => String(Math.round(value));

function leader(to: { x: number; y: number }, middle: { x: number; y: number }, width: number): string {
  const [dx, dy] = [to.x - middle.x, to.y - middle.y];
  const clear = Math.min((width / 2 + 14) / Math.abs(dx || 1e-6), 36 / Math.abs(dy || 1e-6));
  if (clear >= 0.85) return "";
  const d = `M${n(middle.x + dx * clear)} ${n(middle.y + dy * clear)}L${n(to.x)} ${n(to.y)}`;
  return (
    `<path d="${d}" ${paint("halo", "stroke")} stroke-width="8" stroke-linecap="round"/>` +
    `<path d="${d}" ${paint("label", "stroke")} stroke-width="3.5" stroke-linecap="round"/>` +
    `<circle cx="${n(to.x)}" cy="${n(to.y)}" r="7" ${paint("label")} ${paint("halo", "stroke")} stroke-width="2.5"/>`
  );
}

function word(side: BodySide, x: number, y: number): string {
  let along = 0;
  const strokes = words[side].map((letter) => {
    const [width, data] = letters[letter];
    const placed = shift(data, along);
    along += width;
    return placed;
  });
  const d = strokes.join("");
  const line = `fill="none" stroke-linecap="round" stroke-linejoin="round"`;
  return (
    `<g transform="translate(${n(x)} ${n(y)})scale(${String(size)})" ${line}>` +
    `<path d="${d}" ${paint("halo", "stroke")} stroke-width="24"/><path d="${d}" ${paint("label", "stroke")} stroke-width="9"/></g>`
  );
}

/** A letter moved along the line; all its steps but the first of each stroke are told from there. */
function shift(data: string, by: number): string {
  return data.replaceAll(/M(-?\d+)/g, (_, x: string) => `M${String(Number(x) + by)}`);
}
