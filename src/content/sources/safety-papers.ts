import type { Paper } from "../knowledge.ts";

/** Papers behind the safety check and the limits of pressure. */
export const safetyPapers: readonly Paper[] = [
  {
    id: "paper:finucane-2020",
    authors: "Finucane and others",
    year: 2020,
    title: "International framework for red flags for potential serious spinal pathologies",
    locator: "J Orthop Sports Phys Ther 2020;50:350",
    finding:
      "One warning sign by itself says little. So an answer sends you to the right person and never names an illness.",
    read: true,
  },
  {
    id: "paper:verhagen-2016",
    authors: "Verhagen and others",
    year: 2016,
    title: "Red flags presented in current low back pain guidelines: a review",
    locator: "Eur Spine J 2016",
    finding: "Guidelines agree best on trauma, steroids and earlier cancer as reasons to look closer.",
    read: true,
  },
  {
    id: "paper:bartsch-2021",
    authors: "Bartsch and others",
    year: 2021,
    title:
      "Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study",
    locator: "doi:10.3390/jcm10225360",
    finding:
      "37 experts: no rolling on open wounds (73 %) or broken bones (84 %); care with local inflammation (97 %), a clot in a deep vein (97 %), bone infection (94 %) and bone growing in muscle (92 %).",
    read: true,
  },
  {
    id: "paper:pmc6020870",
    authors: "Case report",
    year: null,
    title: "Iliopsoas haematoma with femoral nerve palsy",
    locator: "PMC6020870",
    finding: "Bleeding into this muscle can press on the femoral nerve. Blood thinners make it likelier.",
    read: true,
  },
  {
    id: "paper:frontneph-2026",
    authors: "Front Nephrol 2026",
    year: 2026,
    title: "Kidney injury after massage",
    locator: "doi:10.3389/fneph.2026.1730580",
    finding:
      "A kidney was hurt by massage. So a ball stays below the ribs and off the kidney, and kidney disease bars it.",
    read: true,
  },
  {
    id: "paper:pmc5101068",
    authors: "Review, exercise with osteoporosis",
    year: null,
    title: "Exercise and movement with osteoporosis or a spine fracture",
    locator: "PMC5101068",
    finding:
      "Bending and twisting the spine to its end is best avoided; strength and extension training do good.",
    read: true,
  },
  {
    id: "paper:brooke-wavell-2022",
    authors: "Brooke-Wavell and others",
    year: 2022,
    title:
      "Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis",
    locator: "Br J Sports Med 2022;56:837",
    finding: "Exercise is worth having with weak bones, with care in bending the spine.",
    read: true,
  },
];
