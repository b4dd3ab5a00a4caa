import type { Mark } from "#content";
import type { Posed, PropShape } from "#body";
import { add, findLandmark, findTarget, lengthOf, subtract } from "#body";
import type { Camera } from "./camera.ts";
import { project } from "./camera.ts";
import { paint } from "./paint.ts";

/** Marks that lie on the body, in picture units; the side's name is written later, since it is never mirrored. */
export function drawMarks(marks: readonly Mark[], posed: Posed, camera: Camera): string {
  return marks.map((mark) => drawMark(mark, posed, camera)).join("");
}

function drawMark(mark: Mark, posed: Posed, camera: Camera): string {
  if (mark.kind === "press") return drawPress(mark, posed, camera);
  if (mark.kind === "arrow") return drawArrow(mark, posed, camera);
  return "";
}

const balls: ReadonlySet<string> = new Set(["tennis-ball", "softball", "lacrosse-ball"]);
/** Metres from the place to the middle of a ball that presses there. */
const ballReach = 0.12;

/** A ring and a dot where to press; around a ball only a ring. */
function drawPress(mark: Mark & { kind: "press" }, posed: Posed, camera: Camera): string {
  const { at } = findLandmark(mark.on, posed.joints, posed.solids, posed.build);
  const ball = posed.props.find(
    ({ kind, solids: [own] }) =>
      balls.has(kind) && own !== undefined && lengthOf(subtract(own.middle, at)) < ballReach,
  );
  if (ball !== undefined) return ringAround(ball, camera);
  const seen = project(camera, at);
  const at2 = `cx="${String(Math.round(seen.x))}" cy="${String(Math.round(seen.y))}"`;
  return (
    `<circle ${at2} r="19" fill="none" ${paint("halo", "stroke")} stroke-width="12"/>` +
    `<circle ${at2} r="19" fill="none" ${paint("press", "stroke")} stroke-width="6"/>` +
    `<circle ${at2} r="7" ${paint("press")}/>`
  );
}

/** A ball that presses shows through the ring. */
function ringAround({ solids, middle }: PropShape, camera: Camera): string {
  const own = solids[0];
  const at = own?.middle ?? middle;
  const seen = project(camera, at);
  const radius = Math.max(22, ((own?.half[0] ?? 0) * camera.zoom) / seen.depth + 12);
  const ring = `<circle cx="${String(Math.round(seen.x))}" cy="${String(Math.round(seen.y))}" r="${String(Math.round(radius))}" fill="none"`;
  return (
    `${ring} ${paint("halo", "stroke")} stroke-width="12"/>` +
    `${ring} ${paint("press", "stroke")} stroke-width="6"/>`
  );
}

/** A bowed arrow with a light rim, so that it stands out on skin and cloth. */
function drawArrow(mark: Mark & { kind: "arrow" }, posed: Posed, camera: Camera): string {
  const from = findTarget(mark.from, posed.joints, posed.solids, posed.props, posed.build).at;
  const [a, b] = [project(camera, from), project(camera, add(from, mark.by))];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const bow = (mark.bow ?? 0) * length;
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const c = { x: (a.x + b.x) / 2 + nx * bow * 2, y: (a.y + b.y) / 2 + ny * bow * 2 };
  const [dx, dy] = [b.x - c.x, b.y - c.y];
  const size = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / size, dy / size];
  const head = 34;
  const wing = (side: number): string => {
    const x = b.x - ux * head - uy * head * 0.62 * side;
    const y = b.y - uy * head + ux * head * 0.62 * side;
    return `${String(Math.round(x))} ${String(Math.round(y))}`;
  };
  const n = (value: number): string => String(Math.round(value));
  const neck = `${n(b.x - ux * head * 0.7)} ${n(b.y - uy * head * 0.7)}`;
  const shaft = `M${n(a.x)} ${n(a.y)}Q${n(c.x)} ${n(c.y)} ${neck}`;
  const tip = `M${n(b.x)} ${n(b.y)}L${wing(1)}L${wing(-1)}z`;
  return (
    `<g ${paint("halo", "stroke")} stroke-width="17" stroke-linejoin="round" fill="none" stroke-linecap="round"><path d="${shaft}"/><path d="${tip}" stroke-width="8"/></g>` +
    `<path d="${shaft}" fill="none" stroke-width="10" stroke-linecap="round" ${paint("arrow", "stroke")}/><path d="${tip}" ${paint("arrow")}/>`
  );
}
