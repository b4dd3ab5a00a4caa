import type { NoteFacts } from "../knowledge.ts";
import { note } from "./note.ts";

/** What the articles tell one to look at, what they report, and what is not so. */
export const observations: readonly NoteFacts[] = [
  note("test-recline-c1", "observation", ["S3:L24-26"], { grade: "unsupported", about: ["pas-bolster"] }),
  note("test-recline-c2", "observation", ["S3:L27"], { grade: "unsupported", about: ["pas-bolster"] }),
  note("test-recline-c3", "observation", ["S3:L33"], { grade: "unsupported" }),
  note("test-recline-c4", "observation", ["S3:L34"], { grade: "unsupported" }),
  note("pattern-types", "observation", ["S3:L11-12", "S3:L30"], { grade: "unsupported" }),
  note("obs-bolster-height", "observation", ["S3:L20-22", "S3:L39"], { about: ["pas-bolster"] }),
  note("obs-larger-gap", "observation", ["S3:L33"], { grade: "unsupported" }),
  note("obs-lie-still", "observation", ["S3:L16", "S3:L51"], {
    about: ["pas-bolster", "pas-crp", "pas-propped"],
  }),
  note("obs-referred-pain", "observation", ["S0:L97-99", "S1:L41"]),
  note("obs-breathing-easier", "observation", ["S2:L9"], {
    grade: "plausible",
    about: ["rel-psoas-softball"],
  }),
  note("obs-psoas-minor", "observation", ["S4:L13", "S4:L17"]),
  note("obs-athletes", "observation", ["S4:L15", "S4:L55-57"]),
  note("obs-sitting-muscles", "observation", ["S4:L44", "S1:L13"], {
    grade: "plausible",
    papers: ["paper:boukabache-2021"],
  }),
  note("obs-named-conditions", "observation", ["S4:L25"], { papers: ["paper:tufo-2012"] }),
  note("obs-pregnancy", "observation", ["S4:L59-61"], { grade: "unsupported", about: ["pas-propped"] }),
  note("test-faq-lean", "myth", ["S4:L110-112"], { grade: "unsupported" }),
  note("myth-only-massage", "myth", ["S0:L32"], { grade: "unsupported", papers: ["paper:ingram-2024"] }),
];
