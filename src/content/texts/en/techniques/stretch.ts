import type { CatalogueTechniqueId } from "../../../ids.ts";
import type { TechniqueText } from "../../../technique.ts";
import { stHalfKneelingText } from "./st-half-kneeling.ts";
import { stHamstringText } from "./st-hamstring.ts";
import { stHipflexorGravityText } from "./st-hipflexor-gravity.ts";
import { stHipflexorKneelText } from "./st-hipflexor-kneel.ts";
import { stHipflexorStandingText } from "./st-hipflexor-standing.ts";
import { stKneelingLungeText } from "./st-kneeling-lunge.ts";
import { stQlQuadrupedText } from "./st-ql-quadruped.ts";
import { stQlSeatedText } from "./st-ql-seated.ts";
import { stQlTriangleText } from "./st-ql-triangle.ts";
import { stTableText } from "./st-table.ts";

export const stretchTexts = {
  "st-ql-triangle": stQlTriangleText,
  "st-ql-seated": stQlSeatedText,
  "st-ql-quadruped": stQlQuadrupedText,
  "st-hipflexor-standing": stHipflexorStandingText,
  "st-hipflexor-kneel": stHipflexorKneelText,
  "st-hipflexor-gravity": stHipflexorGravityText,
  "st-half-kneeling": stHalfKneelingText,
  "st-table": stTableText,
  "st-kneeling-lunge": stKneelingLungeText,
  "st-hamstring": stHamstringText,
} satisfies Partial<Record<CatalogueTechniqueId, TechniqueText>>;
