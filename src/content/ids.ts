/** The ids that rules, journals, links and files keep. Listed once; a content check compares them with `fixtures/catalogue-ids.json`. */

export const techniqueClasses = [
  "abd-deep",
  "abd-hand",
  "groin",
  "roll",
  "ql-ball",
  "ext",
  "ext-neutral",
  "weighted-hang",
  "flex",
  "core",
  "straight-leg",
  "spine-bend",
  "supine-flat",
  "prone",
  "kneel",
  "balance",
] as const;
/** What a technique does to a body; the safety check bars classes, never single techniques. */
export type TechniqueClass = (typeof techniqueClasses)[number];

export const catalogueTechniqueIds = [
  "rel-pectineus-roller",
  "rel-pectineus-pull",
  "rel-ql-wall",
  "rel-ql-wall-pin",
  "rel-iliacus-hands",
  "rel-iliacus-pin",
  "rel-psoas-hands",
  "rel-psoas-ball-block",
  "rel-psoas-pin",
  "rel-psoas-bench",
  "rel-psoas-prone-tennis",
  "rel-psoas-softball",
  "rel-psoas-softball-2",
  "rel-psoas-softball-3",
  "rel-iliacus-softball",
  "rel-foam-tfl",
  "rel-foam-adductors",
  "pas-crp",
  "pas-bolster",
  "pas-propped",
  "st-ql-triangle",
  "st-ql-seated",
  "st-ql-quadruped",
  "st-hipflexor-standing",
  "st-hipflexor-kneel",
  "st-hipflexor-gravity",
  "st-half-kneeling",
  "st-table",
  "st-kneeling-lunge",
  "st-hamstring",
  "ex-glute-ext-band",
  "ex-deadbug",
  "ex-psoas-band",
  "ex-leg-lift",
  "ex-ball-bridge",
  "check-on-muscle",
] as const;
export type CatalogueTechniqueId = (typeof catalogueTechniqueIds)[number];
/** A technique that a person added by themselves. */
export type OwnTechniqueId = `own-${string}`;
export type TechniqueId = CatalogueTechniqueId | OwnTechniqueId;

export const testIds = [
  "test-modified-thomas",
  "test-hold-seated",
  "test-hold-standing",
  "test-recline",
  "test-leg-length",
] as const;
export type TestId = (typeof testIds)[number];

export const equipmentIds = [
  "tennis-ball",
  "softball",
  "lacrosse-ball",
  "foam-roller",
  "yoga-block",
  "bolster",
  "cushion",
  "blanket",
  "bench",
  "table",
  "loop-band",
  "long-band",
  "ankle-strap",
  "ankle-weight",
  "weight",
  "stability-ball",
  "mat",
  "pad",
  "chair",
  "bed",
  "pillow",
  "towel",
  "release-tool",
  "anchor",
  "tape-measure",
] as const;
export type EquipmentId = (typeof equipmentIds)[number];

export const places = ["floor", "bed", "chair", "table", "bench", "standing"] as const;
/** Where a technique can be done; each one listed is enough by itself. */
export type Place = (typeof places)[number];

export const muscles = [
  "psoas-major",
  "psoas-minor",
  "iliacus",
  "pectineus",
  "quadratus-lumborum",
  "tensor-fasciae-latae",
  "adductors",
  "rectus-femoris",
  "gluteus-maximus",
  "abdominals",
  "hamstrings",
  "diaphragm",
  "erector-spinae",
] as const;
export type Muscle = (typeof muscles)[number];

export const questionIds = [
  "rf-cauda",
  "rf-aaa-burst",
  "rf-abdomen",
  "rf-psoas-abscess",
  "rf-torsion",
  "rf-ectopic",
  "rf-preg-alarm",
  "rf-bleed",
  "rf-dvt",
  "rf-trauma",
  "rf-limb",
  "rf-lump-hard",
  "rf-joint-hot",
  "rf-pulse",
  "rf-cancer",
  "rf-infection",
  "rf-fracture",
  "rf-broken",
  "rf-femneck",
  "rf-avn",
  "rf-lump",
  "rf-urine",
  "rf-gut",
  "rf-nerve-worse",
  "rf-child",
  "rf-worse",
  "rf-pop",
  "rf-effort",
  "rf-surgery",
  "rf-hip-new",
  "rf-clot-now",
  "rf-preg-limit",
  "rf-lasting",
  "rf-inflammatory",
  "rf-nerve-back",
  "rf-nerve-front",
  "rf-hip-joint",
  "rf-aaa-risk",
  "ci-preg",
  "ci-postnatal",
  "ci-pelvic-girdle",
  "ci-surgery",
  "ci-hernia",
  "ci-visceral",
  "ci-kidney",
  "ci-pelvic",
  "ci-iud-new",
  "ci-iud",
  "ci-anticoag",
  "ci-aspirin",
  "ci-vascular",
  "ci-catheter",
  "ci-site-belly",
  "ci-site-groin",
  "ci-site-hip",
  "ci-site-back",
  "ci-cancer",
  "ci-heart-failure",
  "ci-osteoporosis",
  "ci-hip-replacement",
  "ci-vascular-eds",
  "ci-numb",
  "ci-spine-extension",
  "ci-hypermobile",
  "ci-knee",
  "ci-balance",
  "ci-pressure",
  "ci-touch",
  "ci-floor",
] as const;
export type QuestionId = (typeof questionIds)[number];

export const adaptations = [
  "holds-30",
  "strength-first",
  "no-floor",
  "breathe-cue",
  "soft-only",
  "see-someone",
  "no-level-up",
] as const;
/** A change that the safety check asks of every plan. */
export type Adaptation = (typeof adaptations)[number];

export const stopSigns = [
  "pulse",
  "numbness",
  "electric",
  "nausea",
  "faintness",
  "chest-pain",
  "breathlessness",
  "sharp",
  "throbbing",
  "burning",
  "above-five",
  "held-breath",
  "si-gripping",
  "other-pain",
] as const;
/** The first seven are serious and end the session; the others end the step (SCR-26, SCR-27). */
export type StopSign = (typeof stopSigns)[number];

export type Side = "left" | "right";
/** `both` only where both sides work at once. */
export type WorkedSide = Side | "both";

export type SourceArticle = "S0" | "S1" | "S2" | "S3" | "S4";
/** A place in a source article (`S0:L206`, line as the catalogue counts) or a paper's id in `sources.ts`. */
export type SourceRef =
  | `${SourceArticle}:L${number}`
  | `${SourceArticle}:L${number}-${number}`
  | PaperId
  | "safety"
  | "rules"
  | "ours";
/** A paper by its key in the list of papers, e.g. `paper:ingram-2024`. */
export type PaperId = `paper:${string}`;
