import type { Paper } from "../knowledge.ts";

/** Papers about how much stretching, rolling and strengthening does what. */
export const dosePapers: readonly Paper[] = [
  {
    id: "paper:ingram-2024",
    authors: "Ingram and others",
    year: 2024,
    title:
      "Optimising the dose of static stretching to improve flexibility: a systematic review, meta-analysis and multivariate meta-regression",
    locator: "PubMed 39614059",
    finding:
      "189 studies, 6,654 adults. Stretching over weeks raises range clearly (g = 0.96). Most is gained by 10 minutes a week, and by 4 minutes within one session. How hard you stretch made no difference.",
    read: true,
  },
  {
    id: "paper:thomas-2018",
    authors: "Thomas and others",
    year: 2018,
    title: "The relation between stretching typology and stretching duration: the effects on range of motion",
    locator: "Int J Sports Med 2018;39:243",
    finding:
      "At least 5 minutes a week, on at least 5 days, brings range. How long one session lasts decides little.",
    read: true,
  },
  {
    id: "paper:konrad-2024",
    authors: "Konrad and others",
    year: 2024,
    title:
      "Chronic effects of stretching on range of motion with consideration of potential moderating variables: a systematic review with meta-analysis",
    locator: "J Sport Health Sci 2024",
    finding:
      "77 studies, effect size 1.0. Still stretching and stretching with tensing did better than bouncing (0.55). No clear effect of dose.",
    read: true,
  },
  {
    id: "paper:arntz-2023",
    authors: "Arntz and others",
    year: 2023,
    title:
      "Chronic effects of static stretching exercises on muscle strength and power in healthy individuals across the lifespan",
    locator: "doi:10.1007/s40279-022-01806-9",
    finding: "Range grew (0.96; passive 0.97, active 0.59), and strength a little too (0.21).",
    read: true,
  },
  {
    id: "paper:pmc10124737",
    authors: "Int J Exerc Sci 2023",
    year: 2023,
    title: "Improvements in flexibility depend on stretching duration",
    locator: "PMC10124737",
    finding:
      "80 people stretched the calf for 10, 30 or 60 minutes a day. All gained range; the longest gained most on one test of two.",
    read: true,
  },
  {
    id: "paper:konrad-2021",
    authors: "Konrad and others",
    year: 2021,
    title:
      "The influence of stretching the hip flexor muscles on performance parameters: a systematic review with meta-analysis",
    locator: "Int J Environ Res Public Health 2021;18:1936",
    finding: "Stretching the hip flexors for up to 120 seconds neither helps nor harms performance.",
    read: true,
  },
  {
    id: "paper:kiseljak-2024",
    authors: "Kiseljak and Jelovica",
    year: 2024,
    title:
      "Use of the modified Thomas test for hip flexor stretching: what are the acute and prolonged effects?",
    locator: "doi:10.3390/biomechanics4040041",
    finding:
      "14 people let one leg hang for 3 minutes. The hip gained range at once and the knee lost some; two days later the hip was nearly back where it began.",
    read: true,
  },
  {
    id: "paper:hatefi-2021",
    authors: "Hatefi and others",
    year: 2021,
    title:
      "The effect of static stretching exercises on hip range of motion, pain, and disability in patients with non-specific low back pain",
    locator: "PMC8316530",
    finding:
      "30 women with back pain, 3 sessions a week for 8 weeks. The stretching group did not change more than the other one, although the authors conclude that it helps.",
    read: true,
  },
  {
    id: "paper:moreside-2012",
    authors: "Moreside and McGill",
    year: 2012,
    title: "Hip joint range of motion improvements using three different interventions",
    locator: "J Strength Cond Res 2012;26:1265",
    finding: "Six weeks brought a large gain in how far the hip can be moved.",
    read: true,
  },
  {
    id: "paper:moreside-2013",
    authors: "Moreside and McGill",
    year: 2013,
    title: "Improvements in hip flexibility do not transfer to mobility in functional movement patterns",
    locator: "J Strength Cond Res 2013;27:2635",
    finding: "The range gained in six weeks was not used in everyday movements.",
    read: true,
  },
  {
    id: "paper:winters-2004",
    authors: "Winters and others",
    year: 2004,
    title:
      "Passive versus active stretching of hip flexor muscles in subjects with limited hip extension: a randomized clinical trial",
    locator: "Phys Ther 2004;84:800",
    finding: "45 soldiers with tight hips gained range by active and by passive stretching alike.",
    read: true,
  },
  {
    id: "paper:kerrigan-2003",
    authors: "Kerrigan and others",
    year: 2003,
    title: "Effect of a hip flexor-stretching program on gait in the elderly",
    locator: "Arch Phys Med Rehabil 2003;84:1",
    finding: "Older people gained a little hip extension.",
    read: false,
  },
  {
    id: "paper:watt-2011",
    authors: "Watt and others",
    year: 2011,
    title: "Effect of a supervised hip flexor stretching program on gait in elderly individuals",
    locator: "PM R 2011",
    finding: "Older people gained a little hip extension.",
    read: false,
  },
  {
    id: "paper:pmc8998857",
    authors: "Pagaduan and others",
    year: 2022,
    title:
      "Chronic effects of foam rolling on flexibility and performance: a systematic review of randomized controlled trials",
    locator: "PMC8998857",
    finding:
      "Reports 1 to 3 sets of 30 to 120 seconds as what researchers advise. For weeks of rolling its nine trials disagree about range.",
    read: true,
  },
  {
    id: "paper:pmc9474417",
    authors: "Konrad and others",
    year: 2022,
    title: "Foam rolling training effects on range of motion: a systematic review and meta-analysis",
    locator: "PMC9474417",
    finding:
      "11 studies, effect size 0.82, more when it lasted over 4 weeks; backs and fronts of thighs gained, ankles did not.",
    read: true,
  },
  {
    id: "paper:pmc5808005",
    authors: "Int J Sports Phys Ther 2018",
    year: 2018,
    title: "Acute effects of foam rolling and rolling massage of the anterior thigh on hip range of motion",
    locator: "PMC5808005",
    finding:
      "18 trained men. Rolling the front of the thigh gave the hip more extension for 30 minutes, beyond measuring error only straight afterwards.",
    read: true,
  },
  {
    id: "paper:couture-2015",
    authors: "Couture and others",
    year: 2015,
    title: "The effect of foam rolling duration on hamstring range of motion",
    locator: "Open Orthop J 2015;9:450",
    finding: "33 students. Up to 2 minutes of rolling the back of the thigh changed nothing.",
    read: true,
  },
  {
    id: "paper:thorborg-2016",
    authors: "Thorborg and others",
    year: 2016,
    title: "Large strengthening effect of a hip-flexor training programme: a randomized controlled trial",
    locator: "PubMed 25796586",
    finding: "33 people, a band, 10 minutes three times a week for 6 weeks: 17 % more hip-flexion strength.",
    read: true,
  },
  {
    id: "paper:zjrms-963",
    authors: "Emami and others",
    year: 2015,
    title:
      "Comparison of abdominal and lumbar muscles electromyography activity during two types of stabilization exercises",
    locator: "doi:10.17795/zjrms963",
    finding: "30 women. The dead bug works the deep belly muscles; all-fours works them more.",
    read: true,
  },
  {
    id: "paper:pmc2580726",
    authors: "Lewis and others",
    year: 2007,
    title:
      "Anterior hip joint force increases with hip extension, decreased gluteal force, or decreased iliopsoas force",
    locator: "PMC2580726",
    finding:
      "A model: weak seat muscles or a weak iliopsoas push the thigh bone harder against the front of the hip joint, most of all when the leg is far back.",
    read: true,
  },
];
