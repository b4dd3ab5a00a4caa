/** Types only: facts and texts come through the named doors, so that a screen loads just what it shows. */
export type {
  Adaptation,
  CatalogueTechniqueId,
  EquipmentId,
  Muscle,
  OwnTechniqueId,
  PaperId,
  Place,
  QuestionId,
  Side,
  SourceArticle,
  SourceRef,
  StopSign,
  TechniqueClass,
  TechniqueId,
  TestId,
  WorkedSide,
} from "./ids.ts";
export type {
  Dose,
  Grade,
  Level,
  Phase,
  Position,
  TechniqueFacts,
  TechniqueKind,
  TechniqueText,
} from "./technique.ts";
export type { PhraseFacts, PhraseId } from "./phrase.ts";
export type { TestFacts, TestText } from "./test.ts";
export type {
  AgeRule,
  Answer,
  Audience,
  GateId,
  GateText,
  QuestionFacts,
  QuestionKind,
  QuestionScreen,
  QuestionScreenId,
  QuestionScreenText,
  QuestionText,
  RunsOut,
  SafetyDate,
} from "./question.ts";
export type { Region, RegionId } from "./safety/regions.ts";
export type { Catalogue, QuestionList } from "./catalogue.ts";
export type {
  AnatomyFacts,
  AnatomyText,
  Article,
  ClaimFacts,
  ClaimText,
  DisagreementFacts,
  DisagreementText,
  NoteFacts,
  NoteText,
  Paper,
} from "./knowledge.ts";
