import { anatomyScene, drawnMuscles, readStrand } from "./anatomy-scene.ts";
import type { DrawnMuscle, KeptStrand } from "./anatomy-scene.ts";

interface StillPictureProps {
  readonly chosen: DrawnMuscle;
  /** What is to be seen, for those who do not see it. */
  readonly label: string;
}

/** Body and muscles from the front and from the right, as flat drawings: where nothing can be turned. */
export function StillPicture({ chosen, label }: StillPictureProps) {
  return (
    <svg class="still-anatomy" viewBox="-440 -1490 1130 1040" role="img" aria-label={label}>
      <Drawing chosen={chosen} seenFrom="front" />
      <g transform="translate(560 0)">
        <Drawing chosen={chosen} seenFrom="side" />
      </g>
    </svg>
  );
}

type SeenFrom = "front" | "side";

/** What lies deep is drawn first. */
function Drawing({ chosen, seenFrom }: { readonly chosen: DrawnMuscle; readonly seenFrom: SeenFrom }) {
  const others = drawnMuscles.filter((muscle) => muscle !== chosen);
  return (
    <>
      <path class="still-body" d={anatomyScene.outlines[seenFrom]} />
      <path class="still-bone" d={pathOf(anatomyScene.bones, seenFrom)} />
      <path
        class="still-muscle"
        d={others.map((muscle) => pathOf(anatomyScene.muscles[muscle], seenFrom)).join("")}
      />
      <path class="still-chosen" d={pathOf(anatomyScene.muscles[chosen], seenFrom)} />
    </>
  );
}

/** Strands as flat shapes in millimetres; from the front, both sides. */
function pathOf(strands: readonly KeptStrand[], seenFrom: SeenFrom): string {
  if (seenFrom === "side") return strands.map((strand) => shapeOf(strand, ([x]) => x)).join("");
  return strands
    .flatMap((strand) => [shapeOf(strand, ([, , z]) => -z), shapeOf(strand, ([, , z]) => z)])
    .join("");
}

/** Out along one edge of the strand and back along the other. */
function shapeOf(strand: KeptStrand, across: (at: readonly [number, number, number]) => number): string {
  const spots = readStrand(strand).map(({ at, radius }) => ({
    x: across(at) * 1000,
    y: -at[1] * 1000,
    radius: radius * 1000,
  }));
  const edge = (sign: number) =>
    spots.map(({ x, y, radius }, place) => {
      const [before = { x, y }, after = { x, y }] = [spots[place - 1], spots[place + 1]];
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      const length = Math.hypot(dx, dy) || 1;
      return `${tenth(x - (sign * dy * radius) / length)} ${tenth(y + (sign * dx * radius) / length)}`;
    });
  return `M${[...edge(1), ...edge(-1).toReversed()].join(" ")}z`;
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
