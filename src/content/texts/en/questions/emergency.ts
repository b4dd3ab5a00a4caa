import type { EmergencyTexts } from "./text-groups.ts";

export const emergencyTexts: EmergencyTexts = {
  "rf-cauda": {
    ask: "New numbness or tingling between your thighs, around your genitals or back passage; or a new change in how your bladder, bowel or sexual feeling works; or both legs weak",
    plainer:
      "When you wipe or wash between your legs, does it feel different from before? Is it newly hard to start, stop or feel when you pass water or stool, has sexual feeling newly changed, or do both legs give way?",
    why: "The nerves for this area leave the low back together, and when they are pressed, hours count.",
    outcome:
      "Please go to an emergency department now, or ring the emergency number. Tell them about the numbness, the change in bladder, bowel or sexual feeling, or the weak legs. Leave stretching for another day.",
  },
  "rf-aaa-burst": {
    ask: "Sudden, very strong belly or back pain, together with feeling faint, cold sweat or a racing heart",
    plainer:
      "Did a very strong pain in your belly or back come on within minutes? And with it, are you dizzy or clammy, or does your heart race?",
    why: "A pain like this can come from a large blood vessel and needs to be looked at straight away.",
    outcome:
      "Ring the emergency number now. Sit or lie down while you wait. Have someone with you if you can. Do not drive yourself.",
  },
  "rf-abdomen": {
    ask: "Belly pain with fever, being sick or a belly that is hard to the touch; or pain low on the right that is worse when you straighten or lift your leg",
    plainer:
      "Does your belly hurt and do you also feel hot and ill, vomit, or feel your belly hard like a board? Or does it hurt low down on the right when you stretch your right leg back or lift it?",
    why: "An upset inside the belly can make the hip flexors hurt too, and stretching would hide or stir it.",
    outcome:
      "Have this looked at now: go to an emergency department or ring the emergency number. Do not press on your belly, and eat and drink nothing until someone has seen you.",
  },
  "rf-psoas-abscess": {
    ask: "Fever or shivering together with pain in your side, hip or groin, a limp, or a hip that stays bent",
    plainer:
      "Do you feel feverish, and at the same time does your side, hip or groin hurt, do you limp, or can you not straighten one hip?",
    why: "Fever with a sore hip can mean an infection deep beside the spine or in the joint.",
    outcome:
      "Please be seen today without waiting: go to an emergency department or ring the emergency number. Tell them about the fever and the hip or side pain.",
  },
  "rf-torsion": {
    ask: "Sudden, very strong pain on one side, low in the belly, in the pelvis or in a testicle",
    plainer:
      "Did a very strong pain begin all at once on one side only, low in your belly, deep in your pelvis, or in one testicle?",
    why: "An ovary or testicle can twist, and it can often be saved when help comes within hours.",
    outcome:
      "Go to an emergency department now, or ring the emergency number. Say that the pain came suddenly and on one side.",
  },
  "rf-ectopic": {
    ask: "You may be pregnant, or no scan has shown the pregnancy in the womb yet, and you have low belly or shoulder-tip pain, bleeding or fainting",
    plainer:
      "Could you be pregnant, even just possibly? And does your low belly or the top of your shoulder hurt, do you bleed, or have you fainted?",
    why: "Early in pregnancy these signs need a quick look, to know that it is growing in the right place.",
    outcome:
      "Ring the emergency number now, or have someone take you to an emergency department. Say that you may be pregnant.",
  },
  "rf-preg-alarm": {
    ask: "You are pregnant and have bleeding, leaking fluid, contractions or a very bad headache",
    plainer:
      "In this pregnancy, do you bleed, lose water, feel your belly tighten again and again, or have a headache much worse than usual?",
    why: "You and the baby should be checked now.",
    outcome:
      "Ring your maternity unit or the emergency number now, and go where they send you. Say how many weeks along you are.",
  },
  "rf-bleed": {
    ask: "You take blood thinners or bleed easily, and have new pain in the groin, side or thigh, new bruises, or a leg that is weak or numb",
    plainer:
      "With your blood thinner or bleeding condition: has a pain in your groin, side or thigh begun lately, have bruises come up, or is one leg newly weak or without feeling?",
    why: "A bleed into the hip muscles can begin with just these signs.",
    outcome:
      "Go to an emergency department now, or ring the emergency number. Take the names of your medicines with you, and do not press or massage the place.",
  },
  "rf-dvt": {
    ask: "One leg swollen, warm and tender; or sudden breathlessness or chest pain",
    plainer:
      "Is one calf or thigh thicker, warmer and sorer than the other? Or have you suddenly become short of breath, or does your chest hurt?",
    why: "These can be signs of a blood clot, or of the heart needing help.",
    outcome:
      "With chest pain or breathlessness, ring the emergency number now. With a swollen leg alone, be seen today without waiting. Do not rub or roll the leg.",
  },
  "rf-trauma": {
    ask: "A fall or accident, and since then you cannot put weight on a leg, or it looks shorter or turned",
    plainer:
      "Since you fell or were hit, can you not stand on that leg, or does it look shorter or turned outward next to the other?",
    why: "The bone may be hurt, and moving it could make it worse.",
    outcome:
      "Stay off the leg. Ring the emergency number, or have someone take you to an emergency department now.",
  },
  "rf-limb": {
    ask: "A leg that is cold and pale, or leg weakness that gets worse quickly",
    plainer:
      "Is one foot or leg clearly colder and paler than the other? Or is a leg weaker today than it was yesterday, so that the foot drags or the knee gives way?",
    why: "Blood or nerve supply to the leg may be cut short, and that needs quick help.",
    outcome: "Ring the emergency number now, or go to an emergency department. Keep the leg still and warm.",
  },
  "rf-lump-hard": {
    ask: "A hard, painful lump in the groin, or a lump together with being sick",
    plainer:
      "Is there a bump in your groin or belly that has become hard and sore and no longer goes back in? Or do you have a bump there and vomit?",
    why: "A piece of bowel can get caught in a gap of the belly wall.",
    outcome:
      "Go to an emergency department now, or ring the emergency number. Do not push on the lump. Eat and drink nothing until someone has seen you.",
  },
  "rf-joint-hot": {
    ask: "A replaced joint that is hot, red or newly painful; or any hot joint together with fever",
    plainer:
      "If you have a replaced joint: has it become warm, red or sore? Or is any joint hot to the touch while you have a fever?",
    why: "An infected joint is helped best in the first hours.",
    outcome:
      "Be seen today without waiting: go to an emergency department or ring the emergency number. Keep weight off the joint.",
  },
};
