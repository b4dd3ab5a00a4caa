import type { NoteFacts } from "../knowledge.ts";
import { note } from "./note.ts";

/** What the articles ask for, and what they warn of. */
export const rules: readonly NoteFacts[] = [
  note("rule-mfr-1", "rule", ["S0:L65-77"], { grade: "plausible" }),
  note("rule-mfr-2", "rule", ["S0:L79-89"], { grade: "unsupported", papers: ["paper:cosic-2014"] }),
  note("rule-mfr-3", "rule", ["S0:L91-101"], { grade: "unsupported" }),
  note("rule-sequence", "rule", ["S0:L243", "S0:L246"], { grade: "plausible" }),
  note("rule-release-before-stretch", "rule", ["S3:L14-15", "S3:L98"], { grade: "unsupported" }),
  note("rule-no-rolling", "rule", ["S2:L27"], {
    about: ["rel-psoas-softball", "rel-psoas-softball-2", "rel-psoas-softball-3", "rel-iliacus-softball"],
  }),
  note("rule-drape", "rule", ["S2:L25-26"], {
    about: ["rel-psoas-softball", "rel-psoas-softball-2", "rel-psoas-softball-3", "rel-iliacus-softball"],
  }),
  note("rule-start-slow", "rule", ["S4:L96"]),
  note("rule-frequency", "rule", ["S4:L65", "S3:L51"], {
    grade: "supported",
    papers: ["paper:thomas-2018", "paper:ingram-2024"],
  }),
  note("rule-not-alone", "rule", ["S3:L14"], {
    grade: "unsupported",
    papers: ["paper:ingram-2024", "paper:konrad-2024"],
  }),
  note("rule-professional", "rule", ["S4:L19", "S4:L69", "S4:L89-96", "S4:L100"], {
    about: [
      "rel-psoas-hands",
      "rel-psoas-pin",
      "rel-psoas-ball-block",
      "rel-psoas-prone-tennis",
      "rel-psoas-softball",
    ],
  }),
  note("rule-stretch-breathe", "rule", ["S0:L190"], { grade: "plausible" }),
  note("rule-stretch-dose", "rule", ["S0:L191-193"], {
    grade: "supported",
    papers: ["paper:thomas-2018", "paper:ingram-2024"],
  }),
  note("rule-stretch-find", "rule", ["S0:L194-195"], { grade: "plausible" }),
  note("rule-strength-dose", "rule", ["S0:L243"], {
    grade: "supported",
    papers: ["paper:thorborg-2016"],
    about: ["ex-glute-ext-band", "ex-deadbug", "ex-psoas-band"],
  }),
  note("outcome-retest", "rule", ["S3:L35", "S3:L49", "S2:L9"]),
  note("test-hold-criteria", "rule", ["S0:L55-61"], { grade: "unsupported", papers: ["paper:senocak-2026"] }),
  note("stop-sharp", "caution", ["S1:L35", "safety"]),
  note("seek-help", "caution", ["S1:L37-41", "safety"], { grade: "plausible" }),
  note("contra-nasm", "caution", ["S4:L69"], {
    papers: ["paper:bartsch-2021"],
    about: ["rel-foam-tfl", "rel-foam-adductors", "rel-pectineus-roller", "rel-pectineus-pull"],
  }),
  note("disclaimer-consult", "caution", ["S4:L124"]),
  note("caution-groin-ball", "caution", ["S0:L110", "safety"], {
    about: ["rel-pectineus-roller", "rel-pectineus-pull"],
  }),
];
