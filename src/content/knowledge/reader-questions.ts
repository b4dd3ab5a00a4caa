import type { NoteFacts } from "../knowledge.ts";
import { note } from "./note.ts";

/** What readers of S3 asked or told, answered anew by us. */
export const readerQuestions: readonly NoteFacts[] = [
  note("qa-relief", "reader-question", ["S3:L53-56"], { about: ["pas-bolster", "pas-crp"] }),
  note("qa-sciatic", "reader-question", ["S3:L57-58", "safety"]),
  note("qa-work", "reader-question", ["S3:L63-66"], {
    papers: ["paper:boukabache-2021"],
    about: ["st-hipflexor-standing", "st-ql-seated", "pas-propped"],
  }),
  note("qa-feet", "reader-question", ["S3:L67-70"], { about: ["pas-bolster"] }),
  note("qa-lump", "reader-question", ["S3:L71-75", "safety"]),
  note("qa-hamstring", "reader-question", ["S3:L76-80"], { about: ["st-hamstring", "pas-crp"] }),
  note("qa-flat", "reader-question", ["S3:L81-84", "rules"], { about: ["pas-bolster", "pas-crp"] }),
  note("qa-hypermobile-si", "reader-question", ["S3:L85-88", "safety"]),
  note("qa-acl", "reader-question", ["S3:L95-98"], { about: ["pas-bolster", "pas-crp"] }),
  note("qa-sacrum", "reader-question", ["S3:L99-107"], { about: ["st-hamstring"] }),
];
