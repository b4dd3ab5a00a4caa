import type { Point } from "#body";
import { cross, dot, normalize, subtract } from "#body";
import type { View } from "#content";

/** The picture's own units: what stands in its viewBox. */
export const picture = { width: 1200, height: 900 } as const;

export interface Camera {
  readonly eye: Point;
  readonly right: Point;
  readonly up: Point;
  /** From the scene to the eye. */
  readonly back: Point;
  readonly distance: number;
  /** Picture units at unit depth. */
  readonly zoom: number;
}

export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** A ball that must be in the picture. */
export interface Extent {
  readonly at: Point;
  readonly radius: number;
}

const distance = 6;
const radians = Math.PI / 180;

/** A camera with a slight perspective that has everything in the picture, with a margin in picture units. */
export function fitCamera(view: View, extents: readonly Extent[], margin = 54): Camera {
  const [yaw, pitch] = [view.yaw * radians, view.pitch * radians];
  const back: Point = [Math.cos(yaw) * Math.cos(pitch), Math.sin(pitch), Math.sin(yaw) * Math.cos(pitch)];
  const right = normalize(cross([0, 1, 0], back));
  const up = cross(back, right);
  const range = (axis: Point): readonly [number, number] => [
    Math.min(...extents.map(({ at, radius }) => dot(at, axis) - radius)),
    Math.max(...extents.map(({ at, radius }) => dot(at, axis) + radius)),
  ];
  const [left, wide] = range(right);
  const [low, high] = range(up);
  const [near, far] = range(back);
  const middle: Point = [(left + wide) / 2, (low + high) / 2, (near + far) / 2];
  const target: Point = [0, 1, 2].map(
    (i) => right[i as 0] * middle[0] + up[i as 0] * middle[1] + back[i as 0] * middle[2],
  ) as unknown as Point;
  const eye: Point = [0, 1, 2].map((i) => target[i as 0] + back[i as 0] * distance) as unknown as Point;
  const camera = { eye, right, up, back, distance, zoom: 1000 };
  return fitExactly(camera, extents, margin);
}

/** Perspective makes near things larger than the plan: measured, then shifted and zoomed to fit. */
function fitExactly(camera: Camera, extents: readonly Extent[], margin: number): Camera {
  let fitted = camera;
  for (let round = 0; round < 3; round += 1) {
    const edges = extents.map(({ at, radius }) => {
      const seen = project(fitted, at);
      return { seen, radius: (radius * fitted.zoom) / seen.depth };
    });
    const left = Math.min(...edges.map(({ seen, radius }) => seen.x - radius));
    const right = Math.max(...edges.map(({ seen, radius }) => seen.x + radius));
    const top = Math.min(...edges.map(({ seen, radius }) => seen.y - radius));
    const bottom = Math.max(...edges.map(({ seen, radius }) => seen.y + radius));
    const grow = Math.min(
      (picture.width - 2 * margin) / (right - left),
      (picture.height - 2 * margin) / (bottom - top),
    );
    const perUnit = fitted.distance / fitted.zoom;
    const dx = ((left + right) / 2 - picture.width / 2) * perUnit;
    const dy = ((top + bottom) / 2 - picture.height / 2) * perUnit;
    const eye = [0, 1, 2].map(
      (i) => fitted.eye[i as 0] + fitted.right[i as 0] * dx - fitted.up[i as 0] * dy,
    ) as unknown as Point;
    fitted = { ...fitted, eye, zoom: fitted.zoom * grow };
  }
  return fitted;
}

/** A point in picture units, with its depth in metres. */
export function project(camera: Camera, point: Point): Seen {
  const from = subtract(point, camera.eye);
  const depth = -dot(from, camera.back);
  return {
    x: picture.width / 2 + (dot(from, camera.right) * camera.zoom) / depth,
    y: picture.height / 2 - (dot(from, camera.up) * camera.zoom) / depth,
    depth,
  };
}
