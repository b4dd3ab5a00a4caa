import type { ConditionTexts } from "./text-groups.ts";

export const conditionTexts: ConditionTexts = {
  "ci-preg": {
    ask: "You are pregnant, or may be",
    plainer: "Is there a chance that you are pregnant, for instance a late period? Count it as a yes.",
    why: "The belly should stay free of pressure, and balance and lying flat change as the weeks go by.",
    outcome:
      "No pressure on belly, groin or legs, no lying on the stomach, no standing on one leg, no weights on a hanging leg. From week 16 you rest propped up or on your side, and belly exercises pause.",
  },
  "ci-postnatal": {
    ask: "You gave birth in the past 12 weeks, also by caesarean",
    plainer: "Is your baby less than twelve weeks old, or was it that long since a birth?",
    why: "Belly wall and pelvic floor are still finding back.",
    outcome:
      "No pressure on belly or groin, no leg lifts or belly exercises, no lying on the stomach, no weights. Rest and gentle stretches stay.",
  },
  "ci-pelvic-girdle": {
    ask: "Pain at the front or back of the pelvis, in a pregnancy or since one",
    plainer:
      "Since you were pregnant, does it hurt at the pubic bone or low at the back of the pelvis, for instance on stairs or when you turn in bed?",
    why: "Wide, one-legged and far-back positions pull unevenly on the pelvis.",
    outcome:
      "Standing on one leg, wide stances, far-back hip stretches and weights are left out. A pelvic health physiotherapist can help a good deal.",
  },
  "ci-surgery": {
    ask: "An operation on belly, pelvis, groin, spine, hip or leg in the past 12 months, and you are cleared for exercise",
    plainer:
      "Were you operated on anywhere between your ribs and your feet in the past year, and have you been told that exercise is fine again?",
    why: "Scars go on settling for about a year and do not like pressure.",
    outcome:
      "No pressure on belly or groin, no lying on the stomach, no weights on a hanging leg. The rest is open to you.",
  },
  "ci-hernia": {
    ask: "A hernia that a clinician has examined",
    plainer: "Has a doctor told you that you have a hernia in the groin, at the navel or in the belly wall?",
    why: "Pressing or straining there can widen the gap.",
    outcome: "No pressure on belly or groin, no belly exercises, no lying on the stomach.",
  },
  "ci-visceral": {
    ask: "Inflamed bowel, ulcer, gallstones, a large liver or spleen, a growth in the belly, a stoma, a tube or a transplant",
    plainer:
      "Has a doctor found something in your belly: an inflamed bowel, an ulcer, gallstones, an enlarged liver or spleen, or a growth? Or do you have a stoma, a feeding or dialysis tube, or a transplanted organ?",
    why: "These parts should not be pressed.",
    outcome: "Pressure on the belly is left out, by hand or ball. Everything else stays.",
  },
  "ci-kidney": {
    ask: "Kidney disease, a single kidney, or a kidney stone",
    plainer: "Has a doctor told you that a kidney works less well, is missing, or has a stone in it?",
    why: "The kidneys lie just behind the belly and beside the low back.",
    outcome: "Pressure on the belly and a ball beside the spine are left out.",
  },
  "ci-pelvic": {
    ask: "Fibroids, endometriosis or a cyst on an ovary",
    plainer: "Has a doctor ever named one of these for you: fibroids, endometriosis, ovarian cyst?",
    why: "They can be tender and do not gain from pressure.",
    outcome: "Pressure on the belly is left out. Rest, stretching and exercise stay.",
  },
  "ci-iud-new": {
    ask: "A coil (IUD) fitted in the past 8 weeks, or new pelvic pain with a coil",
    plainer:
      "Was your coil put in within the past eight weeks, or has your low belly begun to hurt since you have one?",
    why: "A new coil needs time to sit well, and new pain with one should be looked at.",
    outcome:
      "Pressure on the belly is left out. With new pelvic pain, ask the clinic that fitted it to check its place.",
  },
  "ci-iud": {
    ask: "A coil (IUD) that has been in for more than 8 weeks and gives no trouble",
    plainer: "Do you have a coil in your womb, hormonal or copper, that has settled well?",
    why: "No study has looked at deep belly pressure with a coil, so we leave it out.",
    outcome: "Ball and tool pressure on the belly is left out. Everything else stays.",
  },
  "ci-anticoag": {
    ask: "A blood thinner (warfarin, apixaban, rivaroxaban, heparin and the like), two platelet medicines at once, a bleeding disorder or low platelets",
    plainer:
      "Do you take a medicine that makes your blood clot less, or two such as aspirin with clopidogrel? Or have you been told that you bleed easily?",
    why: "Pressure can leave deep bruises.",
    outcome: "All pressure is left out, by hand, ball or roller. Rest, stretching and exercise stay.",
  },
  "ci-aspirin": {
    ask: "Aspirin every day, or one other platelet medicine",
    plainer:
      "Do you take aspirin daily, or a single medicine such as clopidogrel, and no other blood thinner?",
    why: "You bruise a little more easily.",
    outcome:
      "No pressure on belly or groin, and elsewhere only a soft roller. If you see a bruise, stop using the roller.",
  },
  "ci-vascular": {
    ask: "A blood clot in the past, a graft or stent in an artery, or narrowed arteries",
    plainer:
      "Did you ever have a clot in a leg or lung, were you given a stent or a bypass, or do your legs hurt when you walk because of narrow arteries?",
    why: "Pressure over such vessels is better avoided.",
    outcome:
      "Pressure on belly and groin and rolling are left out. The ball beside the spine and the rest stay.",
  },
  "ci-catheter": {
    ask: "A thin tube (catheter) put in through the groin in the past 4 weeks",
    plainer:
      "Think of the past four weeks. Did someone look at or treat your heart or vessels through a small hole in your groin?",
    why: "The hole in the vessel needs about four weeks to close firmly.",
    outcome:
      "Until then: no pressure on belly or groin, no far-back hip stretches, no weights on a hanging leg.",
  },
  "ci-site-belly": {
    ask: "A wound, rash, swelling, infection or sore scar on the belly",
    plainer: "Look at your belly: is any skin broken, red, swollen or sore to touch?",
    why: "Skin has to be well before it is pressed.",
    outcome: "Pressure on the belly is left out until it has healed.",
  },
  "ci-site-groin": {
    ask: "The same, or varicose veins, at the groin or inner thigh",
    plainer:
      "Look at your groin and inner thighs: is any skin broken, red, swollen or sore, or do thick veins stand out?",
    why: "Sore skin and swollen veins do not like a roller.",
    outcome: "Pressure on groin and inner thigh is left out until it has healed.",
  },
  "ci-site-hip": {
    ask: "The same, varicose veins or an inflamed bursa (bursitis), at the outer hip or thigh",
    plainer:
      "Look at the outside of your hips and thighs: is any skin broken, red, swollen or sore, do thick veins stand out, or has someone called it bursitis?",
    why: "Rolling over it would keep it sore.",
    outcome: "Rolling is left out until it has healed.",
  },
  "ci-site-back": {
    ask: "A wound, rash, swelling, infection or sore scar at the low back",
    plainer: "Feel or look at your low back: is any skin broken, red, swollen or sore to touch?",
    why: "Skin has to be well before a ball presses on it.",
    outcome: "The ball beside the spine is left out until it has healed.",
  },
  "ci-cancer": {
    ask: "Cancer under treatment or in the past 5 years, without any new pain",
    plainer: "Are you being treated for cancer, or was it less than five years ago, and nothing hurts newly?",
    why: "Bones, skin and vessels can be more tender during and after treatment.",
    outcome:
      "All pressure is left out, by hand, ball or roller. Stretching and exercise stay; your team will be glad to hear of them.",
  },
  "ci-heart-failure": {
    ask: "A weak heart (heart failure), or legs swollen because of heart, kidneys or liver",
    plainer:
      "Has a doctor told you that your heart pumps too weakly? Or do your ankles or legs swell because of heart, kidneys or liver?",
    why: "Lying flat and pressing on swollen parts put more load on the heart.",
    outcome:
      "All pressure is left out, and so is lying flat or on the stomach. You rest propped up, and exercise seated or standing.",
  },
  "ci-osteoporosis": {
    ask: "Thin bones (osteoporosis) or an old break in the spine, without any new pain",
    plainer:
      "Did a bone scan show thin bones, or was there once a break in your spine, and nothing hurts newly?",
    why: "Deep bends, twists and hard pressure load thin bones in the wrong way. Strength is good for them.",
    outcome:
      "Bending or turning the spine to its end, straight-leg stretches, ball pressure, lying on the stomach and weights on a hanging leg are left out. Strengthening stays.",
  },
  "ci-hip-replacement": {
    ask: "A replaced hip, more than 12 weeks ago and with nothing forbidden",
    plainer: "Do you have an artificial hip that has healed and that you may move freely?",
    why: "Reaching far back with the leg is the one direction that can trouble it.",
    outcome:
      "These are left out: far-back hip stretches, ball pressure on the belly, pressure on the groin and weights on a hanging leg.",
  },
  "ci-vascular-eds": {
    ask: "The vascular type of Ehlers-Danlos syndrome",
    plainer:
      "Has a doctor told you that you have vascular Ehlers-Danlos, the type that concerns blood vessels?",
    why: "Vessels and tissue can tear more easily.",
    outcome: "All pressure, far-back hip stretches and weights on a hanging leg are left out.",
  },
  "ci-numb": {
    ask: "Places where you cannot feel pressure or stretch well, for instance with diabetes or after a nerve injury",
    plainer:
      "If you press your belly, hips or thighs, is there a place where you feel much less than elsewhere?",
    why: "Feeling is what tells you when it is enough.",
    outcome: "All pressure, far-back hip stretches and weights on a hanging leg are left out.",
  },
  "ci-spine-extension": {
    ask: "A slipped bone in the spine or a narrow spinal canal, or back pain when you bend backwards",
    plainer:
      "Stand and lean back a little: does your low back hurt? Or has a doctor named a slipped vertebra or spinal stenosis?",
    why: "Arching the low back narrows the space there.",
    outcome:
      "Far-back hip stretches, lying on the stomach, straight-leg work and weights on a hanging leg are left out. Stretches with a tucked pelvis stay.",
  },
  "ci-hypermobile": {
    ask: "Very bendy joints, or joints that have come out of place more than once",
    plainer:
      "Can you bend your thumb to your forearm, or put your hands flat on the floor with straight knees without trying? Or has a joint slipped out several times?",
    why: "Bendy joints gain more from strength than from long stretches.",
    outcome:
      "Strength comes before stretching, no stretch is held longer than 30 seconds, and far-back stretches and hanging weights are left out. If the back of the pelvis grips, that is a sign to stop, never a sign of success.",
  },
  "ci-knee": {
    ask: "Kneeling hurts, or you have a replaced knee",
    plainer:
      "If you kneel on a cushion for half a minute, does a knee hurt? Or is one of your knees artificial?",
    why: "There is always a way to do it without kneeling.",
    outcome: "Everything on the knees is left out. You stretch standing, sitting or lying.",
  },
  "ci-balance": {
    ask: "You feel unsteady on your feet, or have had a fall in the past year",
    plainer:
      "Do you hold on to things when you walk or stand on one leg, or did you fall at least once in the past twelve months?",
    why: "A stretch should never end in a stumble.",
    outcome: "Standing on one leg, wide stances and wobbly surfaces are left out.",
  },
  "ci-pressure": {
    ask: "Blood pressure that is not under control, heart disease, or raised pressure in the eye (glaucoma)",
    plainer:
      "Is your blood pressure still high, with treatment or without any? Has a doctor named a heart disease? Do you use drops for pressure in the eye?",
    why: "Holding the breath while straining sends the pressure up.",
    outcome:
      "Weights on a hanging leg are left out, and every hold reminds you to keep breathing. Ask your doctor whether this kind of exercise is fine.",
  },
  "ci-touch": {
    ask: "You would rather not have touch at belly or groin",
    plainer:
      "Would pressing on your own belly or inner thigh feel unpleasant or bring up things you do not want?",
    why: "Your comfort is reason enough. Nothing here needs that touch.",
    outcome: "Everything that touches belly or groin is left out, and nobody asks why.",
  },
  "ci-floor": {
    ask: "Getting down to the floor or up again is hard",
    plainer: "Would you need help, or rather not try, to lie down on the floor and stand up again?",
    why: "Bed, chair, table and wall serve just as well.",
    outcome: "Whatever can only be done on the floor is left out.",
  },
};
