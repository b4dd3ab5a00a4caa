import type { FigurePoses, PoseStep } from "#content";
import { shapeStrap } from "../props/shape-strap.ts";
import { builds } from "../skeleton/build.ts";
import type { Posed } from "./settle.ts";
import { settle } from "./settle.ts";

/** The body of one step of a figure, settled on its things and with its bands and tapes. */
export function poseStep(figure: FigurePoses, step: PoseStep): Posed {
  const posed = settle(step.pose, builds[figure.build], [...(figure.props ?? []), ...(step.props ?? [])]);
  return {
    ...posed,
    props: [...posed.props, ...(step.straps ?? []).map((strap) => shapeStrap(strap, posed))],
  };
}
