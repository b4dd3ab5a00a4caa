import type { DrawnMuscle } from "#body/muscles";
import kept from "#figures/anatomy";

/** A strand as kept: x, y, z and thickness of each point in tenths of a millimetre, one after the other. */
export type KeptStrand = readonly number[];

/** The right side; the left is its mirror image. */
export interface AnatomyScene {
  readonly muscles: Readonly<Record<DrawnMuscle, readonly KeptStrand[]>>;
  readonly bones: readonly KeptStrand[];
  /** Paths in millimetres, y downward from the floor. */
  readonly outlines: Readonly<Record<"front" | "side", string>>;
}

export const anatomyScene: AnatomyScene = kept;

export type { DrawnMuscle };

/** In the order in which they are listed. */
export const drawnMuscles = Object.keys(kept.muscles) as readonly DrawnMuscle[];

export interface StrandPoint {
  /** Metres. */
  readonly at: readonly [x: number, y: number, z: number];
  readonly radius: number;
}

export function readStrand(strand: KeptStrand): readonly StrandPoint[] {
  return Array.from({ length: strand.length / 4 }, (_, place) => {
    const [x = 0, y = 0, z = 0, radius = 0] = strand
      .slice(place * 4, place * 4 + 4)
      .map((value) => value / 1e4);
    return { at: [x, y, z], radius };
  });
}
