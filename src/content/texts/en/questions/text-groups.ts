import type { QuestionId } from "../../../ids.ts";
import type { QuestionText } from "../../../question.ts";

type Texts<Id extends QuestionId> = Readonly<Record<Id, QuestionText>>;

export type EmergencyId =
  | "rf-cauda"
  | "rf-aaa-burst"
  | "rf-abdomen"
  | "rf-psoas-abscess"
  | "rf-torsion"
  | "rf-ectopic"
  | "rf-preg-alarm"
  | "rf-bleed"
  | "rf-dvt"
  | "rf-trauma"
  | "rf-limb"
  | "rf-lump-hard"
  | "rf-joint-hot";

export type AdjustingId =
  "rf-lasting" | "rf-inflammatory" | "rf-nerve-back" | "rf-nerve-front" | "rf-hip-joint" | "rf-aaa-risk";

export type ConditionId = Extract<QuestionId, `ci-${string}`>;
export type ClinicianId = Exclude<QuestionId, EmergencyId | AdjustingId | ConditionId>;

export type EmergencyTexts = Texts<EmergencyId>;
export type ClinicianTexts = Texts<ClinicianId>;
export type AdjustingTexts = Texts<AdjustingId>;
export type ConditionTexts = Texts<ConditionId>;
export type QuestionTexts = Texts<QuestionId>;
