import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import type { FigurePoses } from "#content";
import { figurePoses } from "#content/poses";
import { drawFigure } from "./draw-figure.ts";
import type { DrawnStep } from "./draw-figure.ts";
import { picture, project } from "./camera.ts";

const degrees = 180 / Math.PI;

/** The working step of the modified Thomas test straight from the side, the right hip at this angle. */
function drawnAt(flexion: number): DrawnStep {
  const figure = figurePoses.find(({ id }) => id === "test-modified-thomas");
  const step = figure?.steps.find(({ moment }) => moment === "working");
  if (figure === undefined || step === undefined) throw new Error("The test has no working step.");
  const hip = { ...step.pose.rightLeg?.hip, flexion };
  const pose = { ...step.pose, rightLeg: { ...step.pose.rightLeg, hip } };
  const alone = { ...step, pose, marks: [], highlight: [], view: { yaw: 90, pitch: 0 } };
  const { motions: _, ...rest } = figure;
  const [drawn] = drawFigure({ ...rest, steps: [alone] } satisfies FigurePoses).steps;
  if (drawn === undefined) throw new Error("Nothing was drawn.");
  return drawn;
}

/** Slope of the line midway between the thigh's two outlines, in degrees above the horizontal, from the picture's pixels. */
function slopeOfThigh({ art, camera, posed }: DrawnStep): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">${art}</svg>`;
  const plain = svg.replaceAll(/var\(--[\w-]+,(#\w+)\)/g, "$1");
  const { pixels } = new Resvg(plain, { background: "#ffffff" }).render();
  const isOutline = (x: number, y: number): boolean => {
    const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
    return (pixels[at] ?? 0) < 70 && (pixels[at + 1] ?? 0) < 80;
  };
  const [hip, knee] = (["right-hip", "right-knee"] as const).map((name) =>
    project(camera, posed.joints[name].at),
  );
  if (hip === undefined || knee === undefined) throw new Error("There is no thigh.");
  const size = Math.hypot(knee.x - hip.x, knee.y - hip.y);
  const [ax, ay] = [(knee.x - hip.x) / size, (knee.y - hip.y) / size];
  const edge = (x: number, y: number, way: 1 | -1): number => {
    let off = 0;
    while (off < 200 && !isOutline(x - ay * off * way, y + ax * off * way)) off += 0.5;
    return off * way;
  };
  const middles = [0.58, 0.62, 0.66, 0.7, 0.74, 0.78, 0.82].map((share) => {
    const [x, y] = [hip.x + ax * size * share, hip.y + ay * size * share];
    return { along: size * share, off: (edge(x, y, 1) + edge(x, y, -1)) / 2 };
  });
  const mean = (of: (each: (typeof middles)[number]) => number): number =>
    middles.reduce((sum, each) => sum + of(each), 0) / middles.length;
  const [along, off] = [mean((each) => each.along), mean((each) => each.off)];
  const lean = mean((m) => (m.along - along) * (m.off - off)) / mean((m) => (m.along - along) ** 2);
  return (Math.atan2(-ay, ax) - Math.atan(lean)) * degrees;
}

test("hip angles of the modified Thomas test are measured in the drawing to 1 degree", () => {
  // The thigh is thicker above than below: what is measured is how far it is from a straight hip.
  const straight = slopeOfThigh(drawnAt(0));
  for (const flexion of [-12, 20])
    expect(Math.abs(slopeOfThigh(drawnAt(flexion)) - straight - flexion)).toBeLessThan(1);
}, 60_000);
