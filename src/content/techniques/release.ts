import type { TechniqueFacts } from "../technique.ts";
import { checkOnMuscle } from "./check-on-muscle.ts";
import { pasBolster } from "./pas-bolster.ts";
import { pasCrp } from "./pas-crp.ts";
import { pasPropped } from "./pas-propped.ts";
import { relFoamAdductors } from "./rel-foam-adductors.ts";
import { relFoamTfl } from "./rel-foam-tfl.ts";
import { relIliacusHands } from "./rel-iliacus-hands.ts";
import { relIliacusPin } from "./rel-iliacus-pin.ts";
import { relIliacusSoftball } from "./rel-iliacus-softball.ts";
import { relPectineusPull } from "./rel-pectineus-pull.ts";
import { relPectineusRoller } from "./rel-pectineus-roller.ts";
import { relPsoasBallBlock } from "./rel-psoas-ball-block.ts";
import { relPsoasBench } from "./rel-psoas-bench.ts";
import { relPsoasHands } from "./rel-psoas-hands.ts";
import { relPsoasPin } from "./rel-psoas-pin.ts";
import { relPsoasProneTennis } from "./rel-psoas-prone-tennis.ts";
import { relPsoasSoftball } from "./rel-psoas-softball.ts";
import { relPsoasSoftball2 } from "./rel-psoas-softball-2.ts";
import { relPsoasSoftball3 } from "./rel-psoas-softball-3.ts";
import { relQlWall } from "./rel-ql-wall.ts";
import { relQlWallPin } from "./rel-ql-wall-pin.ts";

/** Release: passive rest, pressure, and the check that goes with it; passive first, surface before deep (PLAN-1). */
export const releaseTechniques: readonly TechniqueFacts[] = [
  pasBolster,
  pasCrp,
  pasPropped,
  relFoamTfl,
  relFoamAdductors,
  relPectineusRoller,
  relPectineusPull,
  relQlWall,
  relQlWallPin,
  relIliacusHands,
  relIliacusPin,
  relPsoasHands,
  relPsoasPin,
  checkOnMuscle,
  relPsoasBallBlock,
  relPsoasProneTennis,
  relPsoasSoftball,
  relPsoasSoftball2,
  relPsoasSoftball3,
  relIliacusSoftball,
  relPsoasBench,
];
