import type { ClaimText } from "../../../knowledge.ts";
import type { Grade } from "../../../technique.ts";

/** What a grade means. */
export const gradeTexts: Readonly<Record<Grade, { readonly name: string; readonly meaning: string }>> = {
  supported: { name: "Supported", meaning: "Studies show it." },
  mixed: { name: "Mixed", meaning: "Some studies show it, others do not." },
  plausible: {
    name: "Plausible",
    meaning: "It would make sense, and the studies so far are few, small or indirect.",
  },
  unsupported: { name: "Not supported", meaning: "No study shows it. It may still feel good." },
  contradicted: { name: "Contradicted", meaning: "What has been measured speaks against it." },
};

/** The claims of the articles, and what is known about each. */
export const claimTexts: Readonly<Record<string, ClaimText>> = {
  "claim-stretch-range": {
    claim: "Stretching gives a hip more range.",
    known:
      "Studies show it: 189 studies with 6,654 adults in the largest review. Mostly you get used to the stretch; the muscle itself hardly grows longer. In one six-week study the new range was not used in everyday movement.",
  },
  "claim-beginner-stretch": {
    claim: "Three times 30 seconds is a sound start.",
    known:
      "Studies support it, if you do it often: at least five minutes a week for a side, on five days. At a minute and a half a day you are there after four days.",
  },
  "claim-long-holds": {
    claim: "People with practice should hold for two or three minutes.",
    known:
      "It works, and it brings no more than the same minutes in shorter holds. Little is gained past four minutes in a session. Right before sport, keep it under two.",
  },
  "claim-foam-rolling": {
    claim: "Rolling the outer hip and the inner thigh helps.",
    known:
      "Studies show more range for a short while. After weeks of rolling they disagree. One study saw a gain beyond measuring error only straight afterwards, another none at all.",
  },
  "claim-strengthening": {
    claim: "Strengthen hip flexors, seat and belly.",
    known:
      "Studies show that you get stronger: 17 % in six weeks in one trial with a band. That it eases pain is plausible, and not well tested.",
  },
  "claim-only-link": {
    claim: "No other muscle joins the lumbar spine to the leg.",
    known: "That is right for the lumbar vertebrae and the thigh bone. It explains no pain by itself.",
  },
  "claim-glutes-off": {
    claim: "Tight hip flexors switch the seat muscles off.",
    known:
      "Studies are mixed. One found less activity in a squat, with the same strength. Another found no difference in three movements.",
  },
  "claim-sitting": {
    claim: "Sitting makes hip flexors tight.",
    known:
      "It is plausible. In 144 people, those who moved more and sat less had 6.1° more hip extension. They were measured only once, so this cannot show the cause.",
  },
  "claim-rest-relaxes": {
    claim: "Lying still, with bent knees or over a bolster, relaxes the psoas.",
    known:
      "Many people find it restful. That it relaxes you is plausible; no study has measured this muscle.",
  },
  "claim-gentle-deeper": {
    claim: "Gentle pressure reaches the deeper layers.",
    known: "It is plausible, and no study has tested it. Gentle is also the safer way.",
  },
  "claim-running-count": {
    claim: "Running for an hour, the psoas works more than 5,000 times.",
    known: "The sum is right: 80 to 90 steps a minute with each leg.",
  },
  "claim-one-week": {
    claim: "See someone if pain outlasts a week of care.",
    known: "It is a careful safety net. The check also asks about signs that should not wait at all.",
  },
  "claim-ql-extension": {
    claim: "Working the side of the low back gives the hip more range.",
    known:
      "One small study saw it: 30 people without complaints, a therapist's thumbs, and nobody to compare with. So it may be, and it is far from shown.",
  },
  "claim-release-first": {
    claim: "A muscle must be released before it can be stretched.",
    known:
      "No study shows it. Stretching and rolling each give range by themselves. We keep the order for comfort.",
  },
  "claim-minutes-for-fascia": {
    claim: "Fascia needs three to six minutes on a spot.",
    known:
      "No study shows it. The first one named is about a therapist's work on 17 children with round backs, in weekly sessions.",
  },
  "claim-release-back-pain": {
    claim: "Releasing the psoas takes away back pain and a tilted pelvis.",
    known:
      "No study shows it. The trials are few and small, with therapists pressing, and two registered ones have no result that we could find. In a large trial, massage had no lasting effect on back pain after a year.",
  },
  "claim-painful-pressure": {
    claim: "It may hurt a lot at first.",
    known:
      "No study shows that painful pressure on yourself does more than gentle pressure. We stop at 4 out of 10.",
  },
  "claim-only-massage": {
    claim: "Self-massage is the only way.",
    known: "No study has tested self-massage of the psoas. Stretching has been tested, and it brings range.",
  },
  "claim-deep-front-line": {
    claim: "A line of fascia from calf to neck can hold your hips bent.",
    known:
      "No study shows it. A review looked at six such lines and found evidence for three; this one was not among them.",
  },
  "claim-weak-overload": {
    claim: "A weak psoas makes other muscles overload the back.",
    known: "No study shows it. A pilot with 14 people was too small to decide anything.",
  },
  "claim-knee-high": {
    claim: "In the band pull, bring the knee as high as you can.",
    known:
      "Nobody has tested whether higher is better. Go as high as your back stays still and the groin does not pinch.",
  },
  "claim-standing-desk": {
    claim: "A standing desk puts it right.",
    known: "No study shows it. To sit less and move more is the plausible part.",
  },
  "claim-tight-weak": {
    claim: "A tight muscle is a weak muscle.",
    known: "No study shows it. Length and strength are two things, so we test and show them apart.",
  },
  "claim-hold-times": {
    claim: "Under 20 seconds seated, or 40 standing, means weak.",
    known: "Nobody has measured what is usual. We show both as the article's targets.",
  },
  "claim-music": {
    claim: "Music and podcasts excite the psoas.",
    known: "No study has tested it. Silence is simply part of that rest.",
  },
  "claim-stress": {
    claim: "Stress and old frights live in this muscle.",
    known:
      "It shares a web of tissue with the breathing muscle. The rest of the claim no study has shown. Slow rest is pleasant for its own sake.",
  },
  "claim-ribs": {
    claim: "A tight psoas pushes the ribs out.",
    known: "No study shows it, and the muscle reaches no rib.",
  },
  "claim-leg-length": {
    claim: "A release made two unequal legs equal.",
    known:
      "It is one person's story, within the error of a tape. In one study the tape called the wrong leg short in 7 of 20 people.",
  },
  "claim-far-effects": {
    claim: "It causes constipation, neck pain, or trouble in pregnancy and birth.",
    known: "No study shows any of it. A lasting change of the bowels is a reason to see a clinician.",
  },
  "claim-lean": {
    claim: "How you lean in a chair shows tight or weak.",
    known: "Nothing supports it. We list it as a myth.",
  },
  "claim-surgery": {
    claim: "Care for the psoas may spare people back surgery.",
    known: "No study shows it. Questions about an operation belong to you and your surgeon.",
  },
  "claim-pelvic-tilt": {
    claim: "A tight psoas tips the pelvis forward and hollows the back.",
    known:
      "What has been measured speaks against it: in 25 people, hip extension had nothing to do with either.",
  },
  "claim-one-case": {
    claim: "One man's recovery proves that surgery is not needed.",
    known:
      "One case proves nothing of the kind. The report is real: a man of 48, hands-on treatment and exercises. What would have happened without them, nobody knows.",
  },
};
