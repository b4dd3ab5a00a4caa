import type { DisagreementFacts } from "../knowledge.ts";
import type { PaperId, SourceArticle, SourceRef } from "../ids.ts";

function disagreement(
  id: string,
  refs: Readonly<Partial<Record<SourceArticle, SourceRef>>>,
  papers: readonly PaperId[] = [],
): DisagreementFacts {
  const articles: readonly SourceArticle[] = ["S0", "S1", "S2", "S3", "S4"];
  const sides = articles.flatMap((source) => {
    const ref = refs[source];
    return ref === undefined ? [] : [{ source, ref }];
  });
  return { id, sides, papers };
}

/** Where the articles differ from each other, or from us where only one speaks. */
export const disagreements: readonly DisagreementFacts[] = [
  disagreement("dis-pressure-time", { S0: "S0:L79-89", S1: "S1:L35", S2: "S2:L13-19", S4: "S4:L69" }, [
    "paper:pmc8998857",
    "paper:cosic-2014",
  ]),
  disagreement("dis-pressure-amount", { S0: "S0:L65-77", S1: "S1:L35", S2: "S2:L24" }),
  disagreement("dis-ball", { S0: "S0:L132", S1: "S1:L33", S2: "S2:L13" }),
  disagreement("dis-self-or-professional", { S0: "S0:L32", S1: "S1:L33", S2: "S2:L11-13", S4: "S4:L89-96" }),
  disagreement("dis-belly-site", { S0: "S0:L162", S1: "S1:L33", S2: "S2:L14-15" }),
  disagreement("dis-release-first", { S0: "S0:L243", S1: "S1:L19-23", S3: "S3:L14-15", S4: "S4:L71-77" }, [
    "paper:ingram-2024",
    "paper:pmc5808005",
  ]),
  disagreement("dis-tight-weak", { S0: "S0:L35-61", S2: "S2:L3", S4: "S4:L42-44" }),
  disagreement("dis-stretch-dose", { S0: "S0:L191-193", S1: "S1:L23", S4: "S4:L73-77" }, [
    "paper:ingram-2024",
    "paper:thomas-2018",
    "paper:konrad-2024",
  ]),
  disagreement("dis-frequency", { S3: "S3:L51", S4: "S4:L65" }, ["paper:thomas-2018", "paper:ingram-2024"]),
  disagreement("dis-origin", { S1: "S1:L7", S2: "S2:L7" }, ["paper:sajko-2009"]),
  disagreement("dis-sharp-pain", { S0: "S0:L95-101", S1: "S1:L35", S2: "S2:L24-25" }),
  disagreement("dis-referred-pain", { S0: "S0:L97-99", S1: "S1:L41" }),
  disagreement("dis-rolling", { S2: "S2:L27", S4: "S4:L67-69" }, ["paper:pmc8998857"]),
  disagreement("dis-shortest-length", { S1: "S1:L29", S4: "S4:L44" }, ["paper:rajagopal-2016"]),
  disagreement("dis-ribs", { S1: "S1:L7", S3: "S3:L11-12" }, ["paper:sajko-2009"]),
];
