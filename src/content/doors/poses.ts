import type { FigurePoses } from "../pose.ts";
import { checkOnMusclePoses } from "../poses/check-on-muscle.ts";
import { exBallBridgePoses } from "../poses/ex-ball-bridge.ts";
import { exDeadbugPoses } from "../poses/ex-deadbug.ts";
import { exGluteExtBandPoses } from "../poses/ex-glute-ext-band.ts";
import { exLegLiftPoses } from "../poses/ex-leg-lift.ts";
import { exPsoasBandPoses } from "../poses/ex-psoas-band.ts";
import { pasBolsterPoses } from "../poses/pas-bolster.ts";
import { pasCrpPoses } from "../poses/pas-crp.ts";
import { pasProppedPoses } from "../poses/pas-propped.ts";
import { relFoamAdductorsPoses } from "../poses/rel-foam-adductors.ts";
import { relFoamTflPoses } from "../poses/rel-foam-tfl.ts";
import { relIliacusHandsPoses } from "../poses/rel-iliacus-hands.ts";
import { relIliacusPinPoses } from "../poses/rel-iliacus-pin.ts";
import { relIliacusSoftballPoses } from "../poses/rel-iliacus-softball.ts";
import { relPectineusPullPoses } from "../poses/rel-pectineus-pull.ts";
import { relPectineusRollerPoses } from "../poses/rel-pectineus-roller.ts";
import { relPsoasBallBlockPoses } from "../poses/rel-psoas-ball-block.ts";
import { relPsoasBenchPoses } from "../poses/rel-psoas-bench.ts";
import { relPsoasHandsPoses } from "../poses/rel-psoas-hands.ts";
import { relPsoasPinPoses } from "../poses/rel-psoas-pin.ts";
import { relPsoasProneTennisPoses } from "../poses/rel-psoas-prone-tennis.ts";
import { relPsoasSoftballPoses } from "../poses/rel-psoas-softball.ts";
import { relPsoasSoftball2Poses } from "../poses/rel-psoas-softball-2.ts";
import { relPsoasSoftball3Poses } from "../poses/rel-psoas-softball-3.ts";
import { relQlWallPoses } from "../poses/rel-ql-wall.ts";
import { relQlWallPinPoses } from "../poses/rel-ql-wall-pin.ts";
import { stHalfKneelingPoses } from "../poses/st-half-kneeling.ts";
import { stHamstringPoses } from "../poses/st-hamstring.ts";
import { stHipflexorGravityPoses } from "../poses/st-hipflexor-gravity.ts";
import { stHipflexorKneelPoses } from "../poses/st-hipflexor-kneel.ts";
import { stHipflexorStandingPoses } from "../poses/st-hipflexor-standing.ts";
import { stKneelingLungePoses } from "../poses/st-kneeling-lunge.ts";
import { stQlQuadrupedPoses } from "../poses/st-ql-quadruped.ts";
import { stQlSeatedPoses } from "../poses/st-ql-seated.ts";
import { stQlTrianglePoses } from "../poses/st-ql-triangle.ts";
import { stTablePoses } from "../poses/st-table.ts";
import { testHoldSeatedPoses } from "../poses/test-hold-seated.ts";
import { testHoldStandingPoses } from "../poses/test-hold-standing.ts";
import { testLegLengthPoses } from "../poses/test-leg-length.ts";
import { testModifiedThomasPoses } from "../poses/test-modified-thomas.ts";
import { testReclinePoses } from "../poses/test-recline.ts";

/** Every figure, one entry a technique or test. */
export const figurePoses: readonly FigurePoses[] = [
  relPectineusRollerPoses,
  relPectineusPullPoses,
  relQlWallPoses,
  relQlWallPinPoses,
  relIliacusHandsPoses,
  relIliacusPinPoses,
  relPsoasHandsPoses,
  relPsoasBallBlockPoses,
  relPsoasPinPoses,
  relPsoasBenchPoses,
  relPsoasProneTennisPoses,
  relPsoasSoftballPoses,
  relPsoasSoftball2Poses,
  relPsoasSoftball3Poses,
  relIliacusSoftballPoses,
  relFoamTflPoses,
  relFoamAdductorsPoses,
  pasCrpPoses,
  pasBolsterPoses,
  pasProppedPoses,
  stQlTrianglePoses,
  stQlSeatedPoses,
  stQlQuadrupedPoses,
  stHipflexorStandingPoses,
  stHipflexorKneelPoses,
  stHipflexorGravityPoses,
  stHalfKneelingPoses,
  stTablePoses,
  stKneelingLungePoses,
  stHamstringPoses,
  exGluteExtBandPoses,
  exDeadbugPoses,
  exPsoasBandPoses,
  exLegLiftPoses,
  exBallBridgePoses,
  checkOnMusclePoses,
  testModifiedThomasPoses,
  testHoldSeatedPoses,
  testHoldStandingPoses,
  testReclinePoses,
  testLegLengthPoses,
];
