import type { Paper } from "../knowledge.ts";

/** Papers about the tests and about what counts as a change. */
export const testPapers: readonly Paper[] = [
  {
    id: "paper:vigotsky-2016",
    authors: "Vigotsky and others",
    year: 2016,
    title:
      "The modified Thomas test is not a valid measure of hip extension unless pelvic tilt is controlled",
    locator: "PMC4991856",
    finding:
      "29 people. Without watching the pelvis the test found 31.8 % of true limits (13.9 to 54.9) and cleared 57.1 % of free hips (18.4 to 90.1). Pelvic tilt explained nearly all of the error (r = 0.98).",
    read: true,
  },
  {
    id: "paper:peeler-2007",
    authors: "Peeler and Anderson",
    year: 2007,
    title: "Reliability of the Thomas test for assessing range of motion about the hip",
    locator: "Phys Ther Sport, S1466-853X(06)00140-4",
    finding:
      "54 people. Pass or fail agreed only so-so: kappa 0.47 for the same examiner, 0.39 for two. Method error 2°.",
    read: true,
  },
  {
    id: "paper:peeler-2008",
    authors: "Peeler and Anderson",
    year: 2008,
    title:
      "Reliability limits of the modified Thomas test for assessing rectus femoris muscle flexibility about the knee joint",
    locator: "PMC2547866",
    finding: "54 people, the knee angle. Kappa 0.40 for the same examiner and 0.33 for two; method error 6°.",
    read: true,
  },
  {
    id: "paper:clapis-2008",
    authors: "Clapis and others",
    year: 2008,
    title:
      "Reliability of inclinometer and goniometric measurements of hip extension flexibility using the modified Thomas test",
    locator: "PubMed 18432516",
    finding:
      "42 people. Two examiners agreed well with either instrument (ICC 0.89 to 0.92), and the two instruments could stand in for each other.",
    read: true,
  },
  {
    id: "paper:pmc4560013",
    authors: "J Athl Train 2015",
    year: 2015,
    title:
      "Goniometric and trigonometric techniques for measuring hip extension in the modified Thomas test: reliability",
    locator: "PMC4560013",
    finding:
      "22 people. By thigh length and drop the angle repeated well (ICC 0.90 to 0.95 within, 0.91 to 0.94 between examiners); by goniometer it did not (0.51 to 0.54 and 0.30 to 0.65).",
    read: true,
  },
  {
    id: "paper:kim-2015",
    authors: "Kim and others",
    year: 2015,
    title: "Reliability of the modified Thomas test using a lumbopelvic stabilization",
    locator: "PMC4339157",
    finding:
      "13 people, the knee angle, one examiner. Changes from 2.35° to 4.17° could be told from noise, depending on how the pelvis was held.",
    read: true,
  },
  {
    id: "paper:harvey-1998",
    authors: "Harvey",
    year: 1998,
    title: "Assessment of the flexibility of elite athletes using the modified Thomas test",
    locator: "Br J Sports Med 1998;32:68",
    finding:
      "117 elite athletes. The thigh hung 11.9° below level on average, the knee bent to 52.5°, the thigh drifted out 15.6°.",
    read: true,
  },
  {
    id: "paper:ferber-2010",
    authors: "Ferber and others",
    year: 2010,
    title: "Normative and critical criteria for iliotibial band and iliopsoas muscle flexibility",
    locator: "PMC2902027",
    finding:
      "300 recreational athletes. The thigh hung 10.60° below level, give or take 9.61°. Those judged tight: +0.34°; the others: −15.51°.",
    read: true,
  },
  {
    id: "paper:bmc-2021",
    authors: "BMC Sports Sci Med Rehabil 2021",
    year: 2021,
    title: "Table of test criteria: modified Thomas test",
    locator: "doi:10.1186/s13102-021-00242-y",
    finding:
      "A thigh above level is read as short one-joint hip flexors. A knee bent less than 67° is read as short two-joint ones. The joint capsule can stop the leg too.",
    read: true,
  },
  {
    id: "paper:cady-2022",
    authors: "Cady, Powis and Hopgood",
    year: 2022,
    title: "Reliability of the modified Thomas test",
    locator: "J Bodyw Mov Ther 2022;29:86-91",
    finding: "Known to us by its reference only; no number of it is used.",
    read: false,
  },
  {
    id: "paper:charlton-2015",
    authors: "Charlton and others",
    year: 2015,
    title:
      "Reliability and concurrent validity of a smartphone, bubble inclinometer and motion analysis system for measurement of hip joint range of motion",
    locator: "PubMed 24831757",
    finding:
      "20 men. A phone agreed with 3D motion capture above 0.88 in all movements but one (0.71); repeated readings were above 0.75 in 4 movements of 7 and 0.63 to 0.68 in the others.",
    read: true,
  },
  {
    id: "paper:mohammad-2021",
    authors: "Mohammad and others",
    year: 2021,
    title:
      "Validity and reliability of a smartphone and digital inclinometer in measuring the lower extremity joints range of motion",
    locator: "doi:10.26773/mjssm.210907",
    finding:
      "102 young women. A phone app followed a digital inclinometer closely at hip and knee (r above 0.90).",
    read: true,
  },
  {
    id: "paper:roach-2013",
    authors: "Roach and others",
    year: 2013,
    title:
      "Concurrent validity of digital inclinometer and universal goniometer in assessing passive hip mobility in healthy subjects",
    locator: "PMC3811733",
    finding:
      "30 people. The two instruments differ by 3.2° on average in hip extension, so one trend keeps to one method.",
    read: true,
  },
  {
    id: "paper:russo-2017",
    authors: "Russo and others",
    year: 2017,
    title:
      "Is digital photography an accurate and precise method for measuring range of motion of the hip and knee?",
    locator: "doi:10.1186/s40634-017-0103-7",
    finding:
      "10 cadavers. Photos were as accurate as a goniometer against motion capture, with no difference that matters in practice. Hip extension was not among the movements.",
    read: true,
  },
  {
    id: "paper:ravi-2021",
    authors: "Ravi, Kapoor and Player",
    year: 2021,
    title: "Feasibility and reliability of a web-based smartphone application for joint position measurement",
    locator: "doi:10.2340/16501977-2780",
    finding:
      "Phone apps that read the motion sensors measured angles reliably against three industry standards.",
    read: true,
  },
  {
    id: "paper:senocak-2026",
    authors: "Şenocak and others",
    year: 2026,
    title:
      "Development and validation of the iliopsoas endurance test: a reliable tool for clinical and functional assessment",
    locator: "doi:10.30621/jbachs.1659864",
    finding:
      "53 adults, repetitions at 80° of hip bend. ICC 0.80 and 0.70 for the same examiner, 0.91 to 0.98 between two; r = 0.71 with a dynamometer. It gives no norm for holding a knee up.",
    read: true,
  },
  {
    id: "paper:bmjosem-a8",
    authors: "BMJ Open Sport Exerc Med, abstract A8.2",
    year: null,
    title: "Hip flexion strength by dynamometer at 60 degrees",
    locator: "BMJ Open Sport Exerc Med 10 S1 A8.2",
    finding:
      "ICC 0.93; a single person's reading must change by 22.5 to 25.2 % to be told from noise. So we take changes of a hold under 25 % as noise.",
    read: true,
  },
  {
    id: "paper:beattie-1990",
    authors: "Beattie and others",
    year: 1990,
    title: "Validity of derived measurements of leg-length differences obtained by use of a tape measure",
    locator: "Phys Ther 1990;70:150",
    finding:
      "Tape against X-ray: ICC 0.77 in patients, 0.36 in healthy people. The mean of two readings does better: 0.85 and 0.64.",
    read: true,
  },
  {
    id: "paper:pubmed-25028369",
    authors: "J Rheumatol 2014",
    year: 2014,
    title: "Comparison of lifts versus tape measure in determining leg length discrepancy",
    locator: "PubMed 25028369",
    finding:
      "20 people. Examiners with a tape agreed poorly (0.48) and called the wrong leg short in 7 of 20.",
    read: true,
  },
  {
    id: "paper:pmc8687568",
    authors: "Systematic review 2021",
    year: 2021,
    title: "Validity and reliability of assessments of leg length discrepancy: a systematic review",
    locator: "PMC8687568",
    finding: "Of the simple methods, standing on blocks of known height looks the most useful.",
    read: true,
  },
  {
    id: "paper:rniito-1781",
    authors: "Review, Traumatology and Orthopedics of Russia",
    year: null,
    title: "Leg length measurement: review",
    locator: "journal.rniito.org article 1781",
    finding: "About 9 people in 10 have legs that differ by up to 1 cm.",
    read: true,
  },
  {
    id: "paper:childs-2005",
    authors: "Childs and others",
    year: 2005,
    title: "Responsiveness of the numeric pain rating scale in patients with low back pain",
    locator: "PubMed 15928561",
    finding:
      "On the scale from 0 to 10 a change of 2 points can be told from noise; 2.2 points mattered to people after a week, 1.5 after four.",
    read: true,
  },
  {
    id: "paper:thieme-a-1304-3677",
    authors: "Study of 1,232 people with back pain",
    year: null,
    title: "Minimal clinically important difference of pain intensity in specific back pain",
    locator: "doi:10.1055/a-1304-3677",
    finding:
      "1.77 points can be told from noise. What matters grows with the pain one starts from: 1 point from 1 to 4, 2 from 5 to 7, 3 to 4 from 8 to 10.",
    read: true,
  },
  {
    id: "paper:suzuki-2020",
    authors: "Suzuki and others",
    year: 2020,
    title:
      "Clinically significant changes in pain along the Pain Intensity Numerical Rating Scale in patients with chronic low back pain",
    locator: "PMC7053735",
    finding:
      "161 people. Two points of change is a sound mark between those who are content and those who are not.",
    read: true,
  },
  {
    id: "paper:farrar-2001",
    authors: "Farrar and others",
    year: 2001,
    title:
      "Clinical importance of changes in chronic pain intensity measured on an 11-point numerical rating scale",
    locator: "Pain 2001;94:149",
    finding: "About 2 points, or 30 %, is what people with lasting pain call much better.",
    read: false,
  },
  {
    id: "paper:abbott-2014",
    authors: "Abbott and Schmitt",
    year: 2014,
    title:
      "Minimum important differences for the patient-specific functional scale, 4 region-specific outcome measures, and the numeric pain rating scale",
    locator: "doi:10.2519/jospt.2014.5248",
    finding:
      "For activities that people choose themselves, a change of 1.3 is small, 2.3 medium and 2.7 large; for pain 1.5 to 3.5.",
    read: true,
  },
  {
    id: "paper:stratford-1995",
    authors: "Stratford and others",
    year: 1995,
    title: "Assessing disability and change on individual patients: a report of a patient specific measure",
    locator: "Physiother Can 1995;47:258",
    finding: "The scale on which people name their own activities and score each from 0 to 10.",
    read: false,
  },
];
