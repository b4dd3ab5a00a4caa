import type { PaperId, SourceRef } from "../ids.ts";
import type { ClaimFacts } from "../knowledge.ts";
import type { Grade } from "../technique.ts";

function claim(
  id: string,
  grade: Grade,
  claimedIn: readonly SourceRef[],
  papers: readonly PaperId[] = [],
): ClaimFacts {
  return { id, grade, claimedIn, papers };
}

/** The claims of the articles, best supported first. */
export const claims: readonly ClaimFacts[] = [
  claim(
    "claim-stretch-range",
    "supported",
    ["S0:L184-193", "S1:L21-23", "S4:L65"],
    ["paper:ingram-2024", "paper:thomas-2018", "paper:konrad-2024", "paper:arntz-2023"],
  ),
  claim("claim-beginner-stretch", "supported", ["S0:L192"], ["paper:thomas-2018", "paper:ingram-2024"]),
  claim("claim-long-holds", "supported", ["S0:L193"], ["paper:ingram-2024", "paper:konrad-2021"]),
  claim(
    "claim-foam-rolling",
    "supported",
    ["S4:L67-69"],
    ["paper:pmc8998857", "paper:pmc9474417", "paper:pmc5808005", "paper:couture-2015"],
  ),
  claim(
    "claim-strengthening",
    "supported",
    ["S0:L211-243", "S4:L63-87"],
    ["paper:thorborg-2016", "paper:zjrms-963", "paper:pmc2580726", "paper:volpato-2014"],
  ),
  claim("claim-only-link", "supported", ["S4:L9"], ["paper:sajko-2009"]),
  claim(
    "claim-glutes-off",
    "mixed",
    ["S2:L3", "S4:L44", "S4:L87"],
    ["paper:mills-2015", "paper:martinez-sepanski-2023"],
  ),
  claim("claim-sitting", "plausible", ["S1:L13", "S2:L3", "S3:L8", "S4:L44"], ["paper:boukabache-2021"]),
  claim("claim-rest-relaxes", "plausible", ["S1:L25-29", "S3:L36-50"]),
  claim("claim-gentle-deeper", "plausible", ["S0:L65-77"]),
  claim("claim-running-count", "plausible", ["S4:L55"]),
  claim("claim-one-week", "plausible", ["S1:L39"]),
  claim("claim-ql-extension", "plausible", ["S0:L126"], ["paper:jairakdee-2021"]),
  claim("claim-release-first", "unsupported", ["S3:L14-15", "S3:L98", "S0:L243"]),
  claim("claim-minutes-for-fascia", "unsupported", ["S0:L79-89"], ["paper:cosic-2014"]),
  claim(
    "claim-release-back-pain",
    "unsupported",
    ["S0:L20", "S2:L9", "S4:L47-51", "S4:L102"],
    ["paper:ateam-2008", "paper:irct-20201108049305n1", "paper:nct06267404"],
  ),
  claim("claim-painful-pressure", "unsupported", ["S0:L95-101", "S1:L35", "S2:L24"]),
  claim("claim-only-massage", "unsupported", ["S0:L32"], ["paper:ingram-2024"]),
  claim("claim-deep-front-line", "unsupported", ["S0:L22-30"], ["paper:wilke-2016"]),
  claim("claim-weak-overload", "unsupported", ["S0:L47", "S0:L235-237"], ["paper:volpato-2014"]),
  claim("claim-knee-high", "unsupported", ["S0:L241"]),
  claim("claim-standing-desk", "unsupported", ["S4:L44"]),
  claim("claim-tight-weak", "unsupported", ["S2:L3", "S4:L42-44"]),
  claim("claim-hold-times", "unsupported", ["S0:L49-53"], ["paper:senocak-2026"]),
  claim("claim-music", "unsupported", ["S3:L44"]),
  claim("claim-stress", "unsupported", ["S1:L15", "S3:L8", "S4:L27-29"], ["paper:tufo-2012"]),
  claim("claim-ribs", "unsupported", ["S3:L8", "S3:L11", "S3:L27-29"], ["paper:sajko-2009"]),
  claim("claim-leg-length", "unsupported", ["S2:L9"], ["paper:beattie-1990", "paper:pubmed-25028369"]),
  claim("claim-far-effects", "unsupported", ["S3:L9", "S4:L9", "S4:L39", "S4:L59-61"]),
  claim("claim-lean", "unsupported", ["S4:L110-112"]),
  claim("claim-surgery", "unsupported", ["S4:L102"], ["paper:tufo-2012"]),
  claim("claim-pelvic-tilt", "contradicted", ["S0:L5", "S0:L225", "S4:L44"], ["paper:heino-1990"]),
  claim("claim-one-case", "contradicted", ["S4:L49-51"], ["paper:tufo-2012"]),
];
