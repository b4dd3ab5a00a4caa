import type { CatalogueTechniqueId } from "../../../ids.ts";
import type { TechniqueText } from "../../../technique.ts";
import { exBallBridgeText } from "./ex-ball-bridge.ts";
import { exDeadbugText } from "./ex-deadbug.ts";
import { exGluteExtBandText } from "./ex-glute-ext-band.ts";
import { exLegLiftText } from "./ex-leg-lift.ts";
import { exPsoasBandText } from "./ex-psoas-band.ts";

export const strengthenTexts = {
  "ex-glute-ext-band": exGluteExtBandText,
  "ex-deadbug": exDeadbugText,
  "ex-psoas-band": exPsoasBandText,
  "ex-leg-lift": exLegLiftText,
  "ex-ball-bridge": exBallBridgeText,
} satisfies Partial<Record<CatalogueTechniqueId, TechniqueText>>;
