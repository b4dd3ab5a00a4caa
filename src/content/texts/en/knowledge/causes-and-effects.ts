import type { NoteText } from "../../../knowledge.ts";

export const causeTexts: Readonly<Record<string, NoteText>> = {
  "cause-sitting": {
    title: "Sitting for long",
    body: "Four of the five articles put this first. It is plausible: in one study of 144 people, active ones who sat under 4 hours a day had 6.1° more hip extension than inactive ones who sat over 7. They were measured once, so it could also be the moving that counts.",
  },
  "cause-pelvis-forward": {
    title: "Standing with the pelvis pushed forward",
    body: "S3 lists it. No study has tested whether it shortens anything. Shifting about is kinder to you than finding the one right way to stand.",
  },
  "cause-knees-bent": {
    title: "Standing with bent knees",
    body: "S3 lists this as well. It is a habit that you can look at, and nobody has shown that it tightens a hip.",
  },
  "cause-stress": {
    title: "Stress, worry and old frights",
    body: "S1, S3 and S4 link the muscle to the body's alarm. A web of tissue does join it to the breathing muscle (diaphragm). That worry shortens it, or that it stores feelings, no study has shown. Rest and slow breathing are good for you anyway.",
  },
  "cause-rib-thrust": {
    title: "Good posture with lifted ribs",
    body: "S3 thinks that a proud chest holds the muscle short. No study supports it. You need not hold yourself in any special way.",
  },
  "cause-sport": {
    title: "Running, cycling, dancing",
    body: "S1 and S2 name sports that bend the hip again and again. That much use without rest can leave you stiff is plausible. It is no reason to stop what you love.",
  },
  "cause-lifting": {
    title: "Lifting, kicking, grappling",
    body: "S2 names these. They load the hip flexors hard, and feeling stiff afterwards is common. Whether they shorten the muscle is unknown.",
  },
  "cause-posture": {
    title: "Round shoulders, head forward",
    body: "S4 counts poor posture among the causes of a weak psoas. No study links the two. Changing position often is worth more than correcting it.",
  },
};

export const effectTexts: Readonly<Record<string, NoteText>> = {
  "effect-pain": {
    title: "Pain",
    body: "S0 blames a tight psoas for pain. Some people with pain have tight hips, and many have not. A tight finding here never explains a pain.",
  },
  "effect-pelvic-tilt": {
    title: "A pelvis that tips forward",
    body: "S0 and S4 say that a tight psoas tips the pelvis. When 25 people were measured, hip extension had nothing to do with pelvic tilt or a hollow back. So we do not promise to change how you stand.",
  },
  "effect-low-back": {
    title: "Low back pain",
    body: "Three articles say so. In one study, 30 people with lasting back pain had less hip extension than 30 without. Which came first is unknown, and stretching did not clearly beat no stretching in a small trial. New, strong or lasting back pain belongs with a clinician.",
  },
  "effect-quads-glutes": {
    title: "Busy thighs, lazy seat",
    body: "S2 and S4 say that tight hip flexors switch the seat muscles off. Studies are mixed: one found less activity in a squat with the same strength, another found no difference.",
  },
  "effect-knee": {
    title: "Knee trouble",
    body: "S3 and S4 mention knees. No study shows that the psoas is behind them. Knees have many reasons of their own.",
  },
  "effect-hip-si": {
    title: "Hip and back of the pelvis",
    body: "S3 counts hip pain and pain at the back of the pelvis (SI joint). No study shows it. Gripping there during a rest or a stretch is a sign to stop.",
  },
  "effect-pregnancy": {
    title: "Pregnancy and birth",
    body: "S3 and S4 make promises about both. Nothing supports them, and we repeat none. Pain in pregnancy is worth telling your midwife or doctor.",
  },
  "effect-digestion": {
    title: "Digestion",
    body: "S3 speaks of digestive trouble, S4 of constipation. No study links them to this muscle. A lasting change of your bowels is something to show a clinician, and the check asks about it.",
  },
  "effect-neck": {
    title: "Neck discomfort",
    body: "S4 mentions the neck. No study connects it with the psoas.",
  },
  "effect-swayback": {
    title: "Swayback",
    body: "S4 fears it from a weak psoas. No study has shown that, and backs have their own shapes.",
  },
};

export const symptomTexts: Readonly<Record<string, NoteText>> = {
  "symptom-standing-up": {
    title: "Stiff when you stand up after sitting",
    body: "S1 describes what many people know: the first steps after a long sit feel short. It usually eases within a minute of walking. Getting up more often helps many people.",
  },
  "symptom-hip-front-pain": {
    title: "Pain at the front of the hip",
    body: "S4 lists it first. It has many causes, the joint itself among them. Catching, locking or giving way, or pain that builds with running, is asked about in the check.",
  },
  "symptom-hip-stiff": {
    title: "A hip that does not move freely",
    body: "S4 lists a hip that feels held. The hanging leg test looks at one direction of it. A hip that is very stiff in every direction should be seen.",
  },
  "symptom-bursitis": {
    title: "An inflamed tendon or its cushion",
    body: "S4 lists inflammation of the iliopsoas tendon or the fluid cushion beside it (bursitis). That is a diagnosis, and it takes a clinician. Pressure there is out meanwhile.",
  },
  "symptom-thigh-back": {
    title: "The thigh does not go far back",
    body: "This is what the hanging leg test measures, and what stretching changes. Studies support that.",
  },
  "symptom-pelvic-pain": {
    title: "Deep ache in the pelvis on one side",
    body: "S4 puts it down to the tight side. Bowel, bladder, womb, ovaries and joints can ache there as well. A new or strong pain should be looked at before you do anything here.",
  },
  "symptom-bellyache": {
    title: "A deep bellyache",
    body: "S4 counts it as a sign of the psoas. We do not. A bellyache that is new, lasts or comes with fever or vomiting needs a clinician, and belly pressure waits.",
  },
  "symptom-constipation": {
    title: "Constipation that goes on",
    body: "S4 lists it; no study links it to this muscle. A lasting change is a reason to see someone, and the check asks about it.",
  },
  "symptom-twisted-pelvis": {
    title: "A pelvis that feels twisted",
    body: "S4 lists it. Small differences between left and right are ordinary, and hands cannot measure them well. Your plan works both sides anyway.",
  },
};

export const tipTexts: Readonly<Record<string, NoteText>> = {
  "tip-standing-desk": {
    title: "A standing desk",
    body: "S4 recommends one. No study shows that standing still gives the hips more range. Changing between sitting, standing and walking is the better bet.",
  },
  "tip-walking-breaks": {
    title: "Sit less, walk a little more often",
    body: "S3's author names this as her first advice for work. It is plausible and pleasant: a minute or two on your feet each hour is enough to begin with. Reminders are there if you want them.",
  },
  "tip-core-classes": {
    title: "Yoga, Pilates, core work",
    body: "S4 likes all three. Any movement that you enjoy and keep doing is a good choice. Tell the teacher what your safety check says.",
  },
  "tip-surface-first": {
    title: "Begin with the outer muscles",
    body: "S4 suggests rolling and stretching the muscles near the surface to ease the deep ones. No study has tested that. Surface first is also the gentler order, so your sessions keep it.",
  },
  "tip-bed-and-walk": {
    title: "Before bed, before a walk",
    body: "S3 finds these the best moments for the bolster: one because it is restful, the other because your legs swing freely afterwards. Many people find that too.",
  },
  "tip-hinge": {
    title: "Bend at the hips",
    body: "S3 tells readers with tight hamstrings to learn to bend in the hips with a long back, and to sit often on a raised seat with legs long. Short and often is plausible and easy. The tall sit on a cushion is that exercise.",
  },
};
