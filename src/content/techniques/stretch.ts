import type { TechniqueFacts } from "../technique.ts";
import { stHalfKneeling } from "./st-half-kneeling.ts";
import { stHamstring } from "./st-hamstring.ts";
import { stHipflexorGravity } from "./st-hipflexor-gravity.ts";
import { stHipflexorKneel } from "./st-hipflexor-kneel.ts";
import { stHipflexorStanding } from "./st-hipflexor-standing.ts";
import { stKneelingLunge } from "./st-kneeling-lunge.ts";
import { stQlQuadruped } from "./st-ql-quadruped.ts";
import { stQlSeated } from "./st-ql-seated.ts";
import { stQlTriangle } from "./st-ql-triangle.ts";
import { stTable } from "./st-table.ts";

export const stretchTechniques: readonly TechniqueFacts[] = [
  stQlTriangle,
  stQlSeated,
  stQlQuadruped,
  stHipflexorStanding,
  stHipflexorKneel,
  stHipflexorGravity,
  stHalfKneeling,
  stTable,
  stKneelingLunge,
  stHamstring,
];
