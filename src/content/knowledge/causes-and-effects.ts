import type { NoteFacts } from "../knowledge.ts";
import { note } from "./note.ts";

/** What is said to make hip flexors tight or weak. */
export const causes: readonly NoteFacts[] = [
  note("cause-sitting", "cause", ["S1:L13", "S2:L3", "S3:L8", "S4:L44"], {
    grade: "plausible",
    papers: ["paper:boukabache-2021"],
  }),
  note("cause-pelvis-forward", "cause", ["S3:L8"], { grade: "unsupported" }),
  note("cause-knees-bent", "cause", ["S3:L8"], { grade: "unsupported" }),
  note("cause-stress", "cause", ["S1:L15", "S3:L8", "S4:L29"], {
    grade: "unsupported",
    papers: ["paper:tufo-2012"],
  }),
  note("cause-rib-thrust", "cause", ["S3:L8"], { grade: "unsupported" }),
  note("cause-sport", "cause", ["S1:L15", "S2:L3"], { grade: "plausible" }),
  note("cause-lifting", "cause", ["S2:L3"], { grade: "plausible" }),
  note("cause-posture", "cause", ["S4:L44"], { grade: "unsupported" }),
];

/** What tight or weak hip flexors are said to do. */
export const effects: readonly NoteFacts[] = [
  note("effect-pain", "effect", ["S0:L5"], { grade: "unsupported" }),
  note("effect-pelvic-tilt", "effect", ["S0:L5", "S0:L225", "S4:L44"], {
    grade: "contradicted",
    papers: ["paper:heino-1990"],
  }),
  note("effect-low-back", "effect", ["S2:L3", "S3:L9", "S4:L44", "S4:L106-108"], {
    grade: "unsupported",
    papers: ["paper:roach-2015", "paper:hatefi-2021"],
  }),
  note("effect-quads-glutes", "effect", ["S2:L3", "S4:L87"], {
    grade: "mixed",
    papers: ["paper:mills-2015", "paper:martinez-sepanski-2023"],
  }),
  note("effect-knee", "effect", ["S3:L9", "S4:L3"], { grade: "unsupported" }),
  note("effect-hip-si", "effect", ["S3:L9", "S4:L3"], { grade: "unsupported" }),
  note("effect-pregnancy", "effect", ["S3:L9", "S4:L59-61"], { grade: "unsupported" }),
  note("effect-digestion", "effect", ["S3:L9", "S4:L39"], { grade: "unsupported" }),
  note("effect-neck", "effect", ["S4:L9"], { grade: "unsupported" }),
  note("effect-swayback", "effect", ["S4:L23"], { grade: "unsupported" }),
];

/** What people notice, as the articles list it. */
export const symptoms: readonly NoteFacts[] = [
  note("symptom-standing-up", "symptom", ["S1:L13"]),
  note("symptom-hip-front-pain", "symptom", ["S4:L33"]),
  note("symptom-hip-stiff", "symptom", ["S4:L34"]),
  note("symptom-bursitis", "symptom", ["S4:L35"]),
  note("symptom-thigh-back", "symptom", ["S4:L36"]),
  note("symptom-pelvic-pain", "symptom", ["S4:L37"]),
  note("symptom-bellyache", "symptom", ["S4:L38"]),
  note("symptom-constipation", "symptom", ["S4:L39"], { grade: "unsupported" }),
  note("symptom-twisted-pelvis", "symptom", ["S4:L40"], { grade: "unsupported" }),
];

export const tips: readonly NoteFacts[] = [
  note("tip-standing-desk", "tip", ["S4:L44"], { grade: "unsupported" }),
  note("tip-walking-breaks", "tip", ["S3:L66"], { grade: "plausible", papers: ["paper:boukabache-2021"] }),
  note("tip-core-classes", "tip", ["S4:L65", "S4:L15"], { grade: "plausible" }),
  note("tip-surface-first", "tip", ["S4:L93"], {
    grade: "plausible",
    about: ["rel-foam-tfl", "rel-foam-adductors"],
  }),
  note("tip-bed-and-walk", "tip", ["S3:L50"], { grade: "plausible", about: ["pas-bolster"] }),
  note("tip-hinge", "tip", ["S3:L80", "S3:L106"], { grade: "plausible", about: ["st-hamstring"] }),
];
