import type { Paper } from "../knowledge.ts";

/** Papers that the articles' claims are graded by. */
export const claimPapers: readonly Paper[] = [
  {
    id: "paper:cosic-2014",
    authors: "Cosic and others",
    year: 2014,
    title: "Fascial Manipulation method applied to pubescent postural hyperkyphosis: a pilot study",
    locator: "J Bodyw Mov Ther 2014;18:608",
    finding:
      "17 children (mean age 11.8) with round upper backs. They had 2 to 4 weekly sessions with a therapist, and no comparison group. It says nothing of minutes a spot, of adults, or of the hip.",
    read: true,
  },
  {
    id: "paper:heino-1990",
    authors: "Heino and others",
    year: 1990,
    title: "Relationship between hip extension range of motion and postural alignment",
    locator: "PubMed 18796868",
    finding:
      "25 people. How far the hip extends had nothing to do with pelvic tilt or hollow back (r = −0.04 and −0.09).",
    read: true,
  },
  {
    id: "paper:mills-2015",
    authors: "Mills and others",
    year: 2015,
    title:
      "Effect of restricted hip flexor muscle length on hip extensor muscle activity and lower extremity biomechanics in college-aged female soccer players",
    locator: "Int J Sports Phys Ther 2015",
    finding:
      "40 players. Those with tight hip flexors used the large seat muscle less in a squat; it was no weaker.",
    read: true,
  },
  {
    id: "paper:martinez-sepanski-2023",
    authors: "Martinez-Sepanski and others",
    year: 2023,
    title: "The effect of restricted hip extension on muscle activity during functional movements",
    locator: "doi:10.5812/jmcl-146341",
    finding: "No muscle worked measurably differently with tight hip flexors in three everyday movements.",
    read: true,
  },
  {
    id: "paper:boukabache-2021",
    authors: "Boukabache and others",
    year: 2021,
    title:
      "Prolonged sitting and physical inactivity are associated with limited hip extension: a cross-sectional study",
    locator: "PubMed 33188982",
    finding:
      "144 people measured once. Active people who sat under 4 hours had 6.1° more hip extension than inactive ones who sat over 7.",
    read: true,
  },
  {
    id: "paper:roach-2015",
    authors: "Roach and others",
    year: 2015,
    title:
      "Passive hip range of motion is reduced in active subjects with chronic low back pain compared to controls",
    locator: "PMC4325283",
    finding:
      "30 people with lasting back pain and 30 without, who had 6.88° of hip extension; those with pain had less. It cannot say which came first.",
    read: true,
  },
  {
    id: "paper:jairakdee-2021",
    authors: "Jairakdee and others",
    year: 2021,
    title:
      "Effect of releasing quadratus lumborum muscle on hip and knee muscle length in asymptomatic individuals",
    locator: "doi:10.1016/j.jbmt.2020.11.008",
    finding:
      "30 people without complaints, a therapist's thumbs at the side of the low back, measured before and after, with no comparison group: the hip went further back.",
    read: true,
  },
  {
    id: "paper:wilke-2016",
    authors: "Wilke and others",
    year: 2016,
    title: "What is evidence-based about myofascial chains: a systematic review",
    locator: "Arch Phys Med Rehabil 2016;97:454",
    finding: "Found evidence for 3 of 6 lines of fascia. The deep front line was not among those examined.",
    read: true,
  },
  {
    id: "paper:tufo-2012",
    authors: "Tufo, Desai and Cox",
    year: 2012,
    title: "Psoas syndrome: a frequently missed diagnosis",
    locator: "J Am Osteopath Assoc 2012;112:522",
    finding:
      "One man of 48 with back pain for six months, helped by hands-on treatment and stretches at home. Describes a painful, shortened muscle, and a web of fascia shared with the diaphragm.",
    read: true,
  },
  {
    id: "paper:volpato-2014",
    authors: "Volpato and others",
    year: 2014,
    title:
      "Influence of stretching and strengthening of the iliopsoas associated with lumbar segmental stabilization exercises in patients with low back pain: the pilot study",
    locator: "J Exerc Sports Orthop 2014",
    finding: "A pilot with 14 patients in three groups, too small to decide anything.",
    read: true,
  },
  {
    id: "paper:ateam-2008",
    authors: "Little and others (ATEAM)",
    year: 2008,
    title:
      "Randomised controlled trial of Alexander technique lessons, exercise, and massage (ATEAM) for chronic and recurrent back pain",
    locator: "BMJ 2008;337:a884",
    finding: "Massage by therapists had no lasting effect on back pain a year later.",
    read: true,
  },
  {
    id: "paper:irct-20201108049305n1",
    authors: "Iranian Registry of Clinical Trials",
    year: null,
    title: "Registered trial of psoas release given by therapists",
    locator: "IRCT20201108049305N1",
    finding: "Registered; therapists did the pressing.",
    read: true,
  },
  {
    id: "paper:nct06267404",
    authors: "ClinicalTrials.gov",
    year: null,
    title: "Registered trial of psoas release given by therapists",
    locator: "NCT06267404",
    finding: "100 people, finished, without published results.",
    read: true,
  },
  {
    id: "paper:sajko-2009",
    authors: "Sajko and Stuber",
    year: 2009,
    title: "Psoas major: a case report and review of its anatomy, biomechanics, and clinical implications",
    locator: "J Can Chiropr Assoc 2009;53:311",
    finding:
      "The muscle holds on to all transverse processes of the lumbar spine. It holds on to discs and bodies too, except at the lowest disc.",
    read: true,
  },
  {
    id: "paper:muscle-entries",
    authors: "Entries of muscles in medical dictionaries",
    year: null,
    title: "Stedman's, Merriam-Webster's and WikiMSK's entries, and glossaries of the leg's muscles",
    locator: "medical-dictionary.thefreedictionary.com, merriam-webster.com/medical, wikimsk.org, ditki.com",
    finding: "Where the muscles of hip and loin begin and end. About 40 % of people have no psoas minor.",
    read: true,
  },
  {
    id: "paper:rajagopal-2016",
    authors: "Rajagopal and others",
    year: 2016,
    title: "Full-body musculoskeletal model for muscle-driven simulation of human gait",
    locator: "doi:10.1109/TBME.2016.2586891",
    finding:
      "Model whose paths we compute with: the psoas measures about 229 mm with the hip straight, 208 mm bent to 45° and 181 mm bent to 90°. An illustration, not a measurement of you.",
    read: true,
  },
  {
    id: "paper:blemker-2005",
    authors: "Blemker and Delp",
    year: 2005,
    title: "Three-dimensional representation of complex muscle architectures and geometries",
    locator: "Ann Biomed Eng 2005;33:661",
    finding: "Lever arms of psoas and iliacus over the hip's range. We check the model with them.",
    read: true,
  },
  {
    id: "paper:arnold-2000",
    authors: "Arnold and others",
    year: 2000,
    title:
      "Accuracy of muscle moment arms estimated from MRI-based musculoskeletal models of the lower extremity",
    locator: "Comput Aided Surg 2000;5:108",
    finding: "Lever arms of the psoas from MRI of three people: 2.40 to 2.88 cm with the hip straight.",
    read: true,
  },
];
