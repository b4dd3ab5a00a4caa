import type { TechniqueFacts } from "../technique.ts";
import { exBallBridge } from "./ex-ball-bridge.ts";
import { exDeadbug } from "./ex-deadbug.ts";
import { exGluteExtBand } from "./ex-glute-ext-band.ts";
import { exLegLift } from "./ex-leg-lift.ts";
import { exPsoasBand } from "./ex-psoas-band.ts";

export const strengthenTechniques: readonly TechniqueFacts[] = [
  exGluteExtBand,
  exDeadbug,
  exPsoasBand,
  exLegLift,
  exBallBridge,
];
