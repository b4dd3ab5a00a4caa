import type { AnatomyFacts } from "../knowledge.ts";

/** The muscles that the techniques and tests name, and where the articles speak of them. */
export const anatomy: readonly AnatomyFacts[] = [
  {
    id: "psoas-major",
    sources: ["S0:L10", "S1:L7-9", "S2:L7", "S3:L2", "S4:L3-19", "paper:sajko-2009", "paper:muscle-entries"],
  },
  { id: "psoas-minor", sources: ["S4:L13", "S4:L17", "paper:muscle-entries"] },
  { id: "iliacus", sources: ["S0:L12", "S0:L147-151", "S2:L7", "S4:L17-19", "paper:muscle-entries"] },
  { id: "pectineus", sources: ["S0:L106-108", "S0:L204", "paper:muscle-entries"] },
  { id: "quadratus-lumborum", sources: ["S0:L124-130", "paper:muscle-entries"] },
  { id: "tensor-fasciae-latae", sources: ["S4:L69", "S4:L100", "paper:muscle-entries"] },
  { id: "adductors", sources: ["S0:L106", "S4:L69", "S4:L100", "paper:muscle-entries"] },
  { id: "rectus-femoris", sources: ["S4:L44", "S4:L3", "paper:muscle-entries"] },
  { id: "gluteus-maximus", sources: ["S0:L213-221", "S4:L83-87", "paper:muscle-entries"] },
  { id: "abdominals", sources: ["S0:L162", "S0:L227-231", "S4:L57"] },
  { id: "hamstrings", sources: ["S3:L18-24", "S3:L80", "S3:L106"] },
  { id: "diaphragm", sources: ["S1:L15", "S4:L27", "paper:tufo-2012", "paper:muscle-entries"] },
  { id: "erector-spinae", sources: ["S0:L128-136"] },
];
