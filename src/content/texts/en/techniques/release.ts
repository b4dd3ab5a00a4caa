import type { CatalogueTechniqueId } from "../../../ids.ts";
import type { TechniqueText } from "../../../technique.ts";
import { checkOnMuscleText } from "./check-on-muscle.ts";
import { pasBolsterText } from "./pas-bolster.ts";
import { pasCrpText } from "./pas-crp.ts";
import { pasProppedText } from "./pas-propped.ts";
import { relFoamAdductorsText } from "./rel-foam-adductors.ts";
import { relFoamTflText } from "./rel-foam-tfl.ts";
import { relIliacusHandsText } from "./rel-iliacus-hands.ts";
import { relIliacusPinText } from "./rel-iliacus-pin.ts";
import { relIliacusSoftballText } from "./rel-iliacus-softball.ts";
import { relPectineusPullText } from "./rel-pectineus-pull.ts";
import { relPectineusRollerText } from "./rel-pectineus-roller.ts";
import { relPsoasBallBlockText } from "./rel-psoas-ball-block.ts";
import { relPsoasBenchText } from "./rel-psoas-bench.ts";
import { relPsoasHandsText } from "./rel-psoas-hands.ts";
import { relPsoasPinText } from "./rel-psoas-pin.ts";
import { relPsoasProneTennisText } from "./rel-psoas-prone-tennis.ts";
import { relPsoasSoftballText } from "./rel-psoas-softball.ts";
import { relPsoasSoftball2Text } from "./rel-psoas-softball-2.ts";
import { relPsoasSoftball3Text } from "./rel-psoas-softball-3.ts";
import { relQlWallText } from "./rel-ql-wall.ts";
import { relQlWallPinText } from "./rel-ql-wall-pin.ts";

export const releaseTexts = {
  "pas-bolster": pasBolsterText,
  "pas-crp": pasCrpText,
  "pas-propped": pasProppedText,
  "rel-foam-tfl": relFoamTflText,
  "rel-foam-adductors": relFoamAdductorsText,
  "rel-pectineus-roller": relPectineusRollerText,
  "rel-pectineus-pull": relPectineusPullText,
  "rel-ql-wall": relQlWallText,
  "rel-ql-wall-pin": relQlWallPinText,
  "rel-iliacus-hands": relIliacusHandsText,
  "rel-iliacus-pin": relIliacusPinText,
  "rel-psoas-hands": relPsoasHandsText,
  "rel-psoas-pin": relPsoasPinText,
  "check-on-muscle": checkOnMuscleText,
  "rel-psoas-ball-block": relPsoasBallBlockText,
  "rel-psoas-prone-tennis": relPsoasProneTennisText,
  "rel-psoas-softball": relPsoasSoftballText,
  "rel-psoas-softball-2": relPsoasSoftball2Text,
  "rel-psoas-softball-3": relPsoasSoftball3Text,
  "rel-iliacus-softball": relIliacusSoftballText,
  "rel-psoas-bench": relPsoasBenchText,
} as const satisfies Readonly<Partial<Record<CatalogueTechniqueId, TechniqueText>>>;
