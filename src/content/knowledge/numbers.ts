import type { NoteFacts } from "../knowledge.ts";
import type { SourceRef } from "../ids.ts";
import { note } from "./note.ts";

type Rest = NonNullable<Parameters<typeof note>[3]>;

function figure(
  id: string,
  [low, high, unit]: readonly [number, number, string],
  sources: readonly SourceRef[],
  rest: Rest = {},
): NoteFacts {
  return note(id, "number", sources, { ...rest, figure: { low, high, unit } });
}

/** Every figure of the articles, as they state it. */
export const numbers: readonly NoteFacts[] = [
  figure("num-methods", [14, 14, "methods"], ["S0:L5"]),
  figure("num-hold-seated", [20, 20, "s"], ["S0:L49-51"], { grade: "unsupported" }),
  figure("num-hold-standing", [40, 40, "s"], ["S0:L53"], { grade: "unsupported" }),
  figure("num-pressure-minutes", [3, 6, "min"], ["S0:L79-89"], {
    grade: "unsupported",
    papers: ["paper:cosic-2014"],
  }),
  figure("num-stretch-beginner", [30, 30, "s"], ["S0:L192"], {
    grade: "supported",
    papers: ["paper:thomas-2018"],
  }),
  figure("num-stretch-beginner-sets", [3, 3, "sets"], ["S0:L192"], {
    grade: "supported",
    papers: ["paper:thomas-2018"],
  }),
  figure("num-stretch-long", [2, 3, "min"], ["S0:L193"], {
    grade: "supported",
    papers: ["paper:ingram-2024"],
  }),
  figure("num-strength-sets", [2, 3, "sets"], ["S0:L243"], { papers: ["paper:thorborg-2016"] }),
  figure("num-strength-repetitions", [12, 20, "repetitions"], ["S0:L243"], {
    papers: ["paper:thorborg-2016"],
  }),
  figure("num-top-hold", [1, 2, "s"], ["S0:L219", "S0:L241"], {
    about: ["ex-glute-ext-band", "ex-psoas-band"],
  }),
  figure("num-triangle-feet", [3, 4, "ft"], ["S0:L199"], { about: ["st-ql-triangle"] }),
  figure("num-half-kneeling", [20, 30, "s"], ["S1:L23"], {
    grade: "supported",
    papers: ["paper:thomas-2018"],
    about: ["st-half-kneeling"],
  }),
  figure("num-half-kneeling-times", [3, 3, "times a side"], ["S1:L23"], { about: ["st-half-kneeling"] }),
  figure("num-constructive-rest", [5, 10, "min"], ["S1:L29"], { grade: "plausible", about: ["pas-crp"] }),
  figure("num-tennis-ball", [30, 60, "s"], ["S1:L35"], {
    grade: "unsupported",
    about: ["rel-psoas-prone-tennis"],
  }),
  figure("num-week", [1, 1, "weeks"], ["S1:L39"], { grade: "plausible" }),
  figure("num-softball-site", [1, 2, "in"], ["S2:L15"], {
    grade: "unsupported",
    about: ["rel-psoas-softball"],
  }),
  figure("num-bolster-height", [5, 8, "in"], ["S3:L39"], { grade: "unsupported", about: ["pas-bolster"] }),
  figure("num-bolster-time", [5, 10, "min"], ["S3:L46"], { grade: "plausible", about: ["pas-bolster"] }),
  figure("num-bolster-trained", [2, 2, "min"], ["S3:L51"], { about: ["pas-bolster"] }),
  figure("num-bolster-year", [1, 1, "years"], ["S3:L46"], { grade: "unsupported", about: ["pas-bolster"] }),
  figure("num-flat-trial", [1, 2, "min"], ["S3:L84"], { about: ["pas-bolster"] }),
  figure("num-foam-hold", [30, 90, "s"], ["S4:L69"], {
    grade: "supported",
    papers: ["paper:pmc8998857"],
    about: ["rel-foam-tfl", "rel-foam-adductors"],
  }),
  figure("num-table", [30, 60, "s"], ["S4:L73"], {
    grade: "supported",
    papers: ["paper:thomas-2018"],
    about: ["st-table"],
  }),
  figure("num-table-times", [3, 4, "times a side"], ["S4:L73"], { about: ["st-table"] }),
  figure("num-lunge", [30, 30, "s"], ["S4:L77"], {
    grade: "supported",
    papers: ["paper:thomas-2018"],
    about: ["st-kneeling-lunge"],
  }),
  figure("num-lunge-times", [3, 3, "times a side"], ["S4:L77"], { about: ["st-kneeling-lunge"] }),
  figure("num-lunge-lean", [1, 2, "in"], ["S4:L77"], { about: ["st-kneeling-lunge"] }),
  figure("num-leg-lift-hold", [3, 5, "s"], ["S4:L81"], { about: ["ex-leg-lift"] }),
  figure("num-leg-lift-repetitions", [10, 15, "repetitions"], ["S4:L81"], { about: ["ex-leg-lift"] }),
  figure("num-running", [5000, 5000, "times an hour, at least"], ["S4:L55"], { grade: "plausible" }),
  figure("num-case-age", [48, 48, "years old"], ["S4:L49"], { papers: ["paper:tufo-2012"] }),
  figure("num-origin", [1, 5, "lumbar vertebra"], ["S1:L7", "S2:L7"], { papers: ["paper:sajko-2009"] }),
];
