import { builds, settle } from "#body";
import type { Point } from "#body";
import { boneShapes, drawnMuscles, muscleShapes } from "#body/muscles";
import type { Strand } from "#body/muscles";
import type { Pose } from "#content";
import { outlineOf } from "./outline-of.ts";
import { packMesh } from "./pack-mesh.ts";
import { plainBody } from "./plain-body.ts";
import { surfaceNet } from "./surface-net.ts";
import type { Surface } from "./surface-net.ts";

/** Standing, the arms a little off the body so that the hips are seen. */
const standing: Pose = {
  lie: "upright",
  arms: { shoulder: { abduction: 22 }, elbow: 12 },
  legs: { hip: { abduction: 4 } },
  support: [],
};

/** Metres between the points of the body's surface. */
const step = 0.021;

/** Cells of the grid lie astride the middle, so that the halves of the surface meet there. */
const half = 32.5 * step;
const box = { from: [-0.3, -0.06, -half], to: [0.34, 1.9, half] } as const;

/** What the turning view shows: the right half of the body as a mesh, and muscles and bones as strands of the right side. */
export interface Anatomy {
  readonly mesh: Uint8Array;
  readonly scene: string;
}

export function makeAnatomy(): Anatomy {
  const { joints, build, solids } = settle(standing, builds.male, []);
  const distance = plainBody(solids);
  const surface = rightHalf(surfaceNet(distance, box, step));
  const muscles = muscleShapes(joints, build).filter(({ side }) => side === "right");
  const scene = {
    pelvis: inMillimetres(joints.pelvis.at),
    muscles: Object.fromEntries(
      drawnMuscles.map((muscle) => [
        muscle,
        muscles.filter((shape) => shape.muscle === muscle).flatMap(({ strands }) => strands.map(told)),
      ]),
    ),
    bones: boneShapes(joints, build)
      .filter(({ points }) => points.every(([, , z]) => z > -0.001))
      .map(told),
    outlines: {
      front: outlineOf(distance, box, "front"),
      side: outlineOf(distance, box, "side"),
    },
  };
  return { mesh: packMesh(surface), scene: `${JSON.stringify(scene)}\n` };
}

/** Who stands evenly is drawn twice, once in a mirror. */
function rightHalf({ points, normals, triangles }: Surface): Surface {
  const isKept = points.map(([, , z]) => z > -1e-6);
  let count = 0;
  const newPlace = isKept.map((isOne) => {
    if (isOne) count += 1;
    return count - 1;
  });
  const kept = <Value>(values: readonly Value[]) => values.filter((_, place) => isKept[place]);
  const corners = Array.from({ length: triangles.length / 3 }, (_, place) =>
    triangles.slice(place * 3, place * 3 + 3),
  );
  return {
    points: kept(points),
    normals: kept(normals),
    triangles: corners
      .filter((three) => three.every((point) => isKept[point]))
      .flatMap((three) => three.map((point) => newPlace[point] ?? 0)),
  };
}

/** x, y, z and the thickness of each point in tenths of a millimetre, one after the other. */
function told({ points, radii }: Strand): readonly number[] {
  return points.flatMap(([x, y, z], place) =>
    [x, y, z, radii[place] ?? 0].map((value) => Math.round(value * 1e4)),
  );
}

function inMillimetres(point: Point): readonly number[] {
  return point.map((value) => Math.round(value * 1000));
}
