import type { Frame, Point, Posed } from "#body";
import { builds, distance, pointIn } from "#body";
import type { Camera } from "./camera.ts";
import { project } from "./camera.ts";
import type { Raster } from "./raster.ts";
import { paint } from "./paint.ts";

type Side = 1 | -1;

/** Eyes, brows and mouth, simply: drawn where the head turns them to the eye. */
export function drawFace(posed: Posed, camera: Camera, raster: Raster, eyes: "open" | "closed"): string {
  const head = posed.joints.head;
  const size = posed.build.head / builds.male.head;
  const at = (x: number, y: number, z: number): Point => pointIn(head, [x * size, y * size, z * size]);
  const lines: string[] = [];
  const dots: string[] = [];
  for (const side of [1, -1] as const) {
    const eye = eyeOf(side, at);
    if (!isSeen(eye.middle, head, camera, raster)) continue;
    if (eyes === "open") dots.push(closedPath(eye.rim, camera));
    else lines.push(openPath(eye.lid, camera));
    lines.push(openPath(eye.brow, camera));
  }
  const mouth = [-1, -0.5, 0, 0.5, 1].map((z) =>
    at(0.0975 - 0.016 * z * z, -0.004 + 0.004 * z * z, z * 0.024),
  );
  const shown = mouth.filter((point) => isSeen(point, head, camera, raster));
  if (shown.length >= 2) lines.push(openPath(shown, camera));
  const stroke =
    lines.length === 0
      ? ""
      : `<path fill="none" ${paint("face", "stroke")} stroke-width="3.2" stroke-linecap="round" d="${lines.join("")}"/>`;
  return stroke + (dots.length === 0 ? "" : `<path ${paint("face")} d="${dots.join("")}"/>`);
}

interface Eye {
  readonly middle: Point;
  readonly rim: readonly Point[];
  readonly lid: readonly Point[];
  readonly brow: readonly Point[];
}

function eyeOf(side: Side, at: (x: number, y: number, z: number) => Point): Eye {
  const z = side * 0.033;
  const x = 0.0895;
  const around = (angle: number): Point =>
    at(x - 0.004 * Math.abs(Math.cos(angle)), 0.066 + 0.0085 * Math.sin(angle), z + 0.01 * Math.cos(angle));
  return {
    middle: at(x, 0.066, z),
    rim: [0, 1, 2, 3, 4, 5].map((i) => around((i * Math.PI) / 3)),
    lid: [-1, 0, 1].map((i) => at(x - 0.003 * i * i, 0.063 - 0.004 * (1 - i * i), z + 0.011 * i)),
    brow: [-1, 0, 1].map((i) =>
      at(0.0945 - 0.006 * (i * side + 1), 0.088 + 0.004 * (1 - i * i) - 0.002 * i * side, z + 0.0155 * i),
    ),
  };
}

/** On the near side of the head, with nothing in front. */
function isSeen(point: Point, head: Frame, camera: Camera, raster: Raster): boolean {
  const seen = project(camera, point);
  const scale = raster.width / 1200;
  const index = Math.round(seen.y * scale) * raster.width + Math.round(seen.x * scale);
  const depth = raster.depth[index] ?? 0;
  return (
    depth > 0 &&
    raster.thing[index] === 1 &&
    distance(point, camera.eye) - depth < 0.013 &&
    head !== undefined
  );
}

const n = (value: number): string => String(Math.round(value));

function spots(
  points: readonly Point[],
  camera: Camera,
): readonly { readonly x: number; readonly y: number }[] {
  return points.map((point) => project(camera, point));
}

/** One bow through all points: the middle one is touched. */
function openPath(points: readonly Point[], camera: Camera): string {
  const seen = spots(points, camera);
  const [first, last] = [seen[0], seen.at(-1)];
  const middle = seen[seen.length >> 1];
  if (first === undefined || last === undefined || middle === undefined) return "";
  const bow = { x: 2 * middle.x - (first.x + last.x) / 2, y: 2 * middle.y - (first.y + last.y) / 2 };
  return `M${n(first.x)} ${n(first.y)}Q${n(bow.x)} ${n(bow.y)} ${n(last.x)} ${n(last.y)}`;
}

function closedPath(points: readonly Point[], camera: Camera): string {
  return `M${spots(points, camera)
    .map(({ x, y }) => `${n(x)} ${n(y)}`)
    .join("L")}z`;
}
