import type { ClinicianTexts } from "./text-groups.ts";

export const clinicianTexts: ClinicianTexts = {
  "rf-pulse": {
    ask: "A lump in the belly that you can feel beating, or a widened artery (aneurysm) that you know of",
    plainer:
      "When you lie still with a hand on your belly, is there a bump that swells with each heartbeat? Or has a scan ever shown a widened artery?",
    why: "Pressing or stretching near a widened artery is not safe.",
    outcome:
      "See your doctor this week, and ask whether a scan of the belly artery is needed. If strong belly or back pain comes on, ring the emergency number.",
  },
  "rf-cancer": {
    ask: "Cancer in the past with a new pain now, or cancer in a bone; weight loss that you cannot explain; night sweats; or pain at night or at rest that no position eases",
    plainer:
      "Have you had cancer, and does something hurt now that did not before? Has cancer been found in a bone? Have you lost weight without trying? Do you soak your sheets at night? Does it hurt in bed however you lie?",
    why: "These signs usually have a harmless reason, but a clinician should look for it before you exercise.",
    outcome:
      "Make an appointment with your doctor this week and tell them which of these you noticed. If you are under care for cancer, ring that team.",
  },
  "rf-infection": {
    ask: "An infection of kidney or pelvis now; or back or hip pain with a recent infection, weak immunity, injected drugs or tuberculosis",
    plainer:
      "Do you have a kidney or pelvic infection, or think so? Or does your back or hip hurt, and one of these is true: an infection lately, medicine that lowers your defences, injected drugs, or tuberculosis at any time?",
    why: "An infection can settle near the spine or hip and feel like a muscle.",
    outcome:
      "See your doctor within a day or two and say what you ticked. If you get a fever or feel really ill, go the same day.",
  },
  "rf-fracture": {
    ask: "New back or groin pain after a fall, even a small one, and you have thin bones, took steroid tablets for months, or are 65 or over",
    askUnder65:
      "New back or groin pain after a fall, even a small one, and you have thin bones or took steroid tablets for months",
    askFrom65: "New back or groin pain after a fall, even a small one",
    plainer:
      "Did your back or groin begin to hurt after you slipped, tripped or sat down hard? And is one of these true: thin bones, steroid tablets such as prednisolone for three months or more, or an age of 65 or over?",
    why: "Thin bones can crack in a small fall without much to see.",
    outcome:
      "See a doctor within a day or two. Ask whether an X-ray makes sense. If you cannot put weight on the leg, ring the emergency number.",
  },
  "rf-broken": {
    ask: "A broken bone in the back, pelvis or leg in the past 3 months, or one that nobody has yet called healed",
    plainer:
      "Did you break a bone anywhere from your back to your feet in the past three months? Or are you still waiting to hear that an older break has healed?",
    why: "A healing bone decides what load is good for it, and your own team knows.",
    outcome:
      "Ask your surgeon or physiotherapist when you may stretch and load the leg. Come back here once they say that the bone has healed.",
  },
  "rf-femneck": {
    ask: "Groin or front-thigh pain that builds up as you run or hop, above all if periods have stopped or you eat too little for your training",
    plainer:
      "Does your groin or the front of your thigh hurt more and more during a run, or when you hop on that leg?",
    why: "A bone at the hip can tire before it breaks, and rest at the right time heals it.",
    outcome:
      "Stop running and jumping for now, and see a sports doctor or your own doctor this week. Say that the pain builds with running. Walk as little as it lets you.",
  },
  "rf-avn": {
    ask: "Groin pain, and you have taken steroids for months, drink heavily, have sickle cell disease, or once put a hip out of joint",
    plainer:
      "Does it hurt deep in your groin? And is one of these true: steroid tablets for months, a lot of alcohol most days, sickle cell disease, or a hip that once came out of its socket?",
    why: "In these cases the bone of the hip can lack blood, and an early look helps.",
    outcome: "See your doctor within two weeks and ask whether the hip needs a picture taken.",
  },
  "rf-lump": {
    ask: "A lump in the groin or belly that grows when you cough or stand, and that nobody has examined",
    plainer:
      "Put a hand on your groin and belly and cough. Is there a bump that comes out or grows, and has no clinician felt it yet?",
    why: "It may be a gap in the belly wall, and straining or pressing could widen it.",
    outcome:
      "Make an appointment with your doctor in the next weeks. If the lump becomes hard or sore, or you vomit, go to an emergency department.",
  },
  "rf-urine": {
    ask: "Blood in your urine, burning when you pass water, or the pain of a kidney stone that you know",
    plainer:
      "Is your urine pink, red or brown, does it burn when you go, or do you feel a stone pain that you have had before?",
    why: "Kidneys and bladder can send pain to the groin and low back.",
    outcome:
      "See your doctor or a walk-in clinic within a day or two. With fever or strong pain in your side, go the same day.",
  },
  "rf-gut": {
    ask: "Blood in your stool, or a bowel habit that has newly changed and stays that way",
    plainer:
      "Have you seen blood on the paper or in the stool? Or do you go much more or much less often than you used to, for three weeks or longer?",
    why: "The bowel lies on the hip flexors, and its troubles can feel like theirs.",
    outcome:
      "Make an appointment with your doctor. Say since when it has changed. With a lot of blood, or belly pain and vomiting, go the same day.",
  },
  "rf-nerve-worse": {
    ask: "Numbness, tingling or weakness in a leg that is new, getting worse, or has not been examined yet",
    plainer:
      "Is part of a leg asleep, prickling or weaker than the other? And did that begin lately, is it spreading, or has no clinician looked at it?",
    why: "A nerve may be pressed, and it is good to know where before you stretch it.",
    outcome:
      "See a doctor or physiotherapist within a few days. If it gets worse fast, or the area between your legs goes numb, go to an emergency department.",
  },
  "rf-child": {
    ask: "You are under 18",
    plainer: "Have you had your eighteenth birthday yet? Tick this if not.",
    why: "A growing hip needs a different look, and this program is made for adults.",
    outcome:
      "This one is for adults. If your hip, groin or knee hurts or you limp, ask a parent to take you to a doctor this week. You are welcome to read the library.",
  },
  "rf-worse": {
    ask: "Pain that is clearly worse right after stretching, or a hip that hardly moves",
    plainer:
      "When you stretched lately, did it hurt clearly more straight afterwards? Or can you hardly bend, straighten or turn one hip?",
    why: "Then it is probably more than a tight muscle, and more stretching is not the answer.",
    outcome:
      "See a physiotherapist or doctor before you go on. Show them which movement hurts and what is blocked.",
  },
  "rf-pop": {
    ask: "A sudden pop or a bruise at the front of the hip or thigh in the past 6 weeks",
    plainer:
      "Think of the past six weeks. Did something snap or give at the front of your hip or thigh? Or did a bruise come up there?",
    why: "A muscle or its anchor on the bone may be torn. It heals better when it is not pulled.",
    outcome:
      "See a doctor or physiotherapist this week. Do not stretch the front of that hip until they have looked.",
  },
  "rf-effort": {
    ask: "Chest pain, fainting or unusual breathlessness when you exert yourself",
    plainer:
      "When you climb stairs or hurry, does your chest hurt or feel tight, do you black out, or do you run out of breath much sooner than you used to?",
    why: "Your heart should be checked before you exercise.",
    outcome:
      "See your doctor within days, and take it easy until then. If it happens at rest or does not stop, ring the emergency number.",
  },
  "rf-surgery": {
    ask: "An operation on belly, pelvis, groin, spine, hip or leg in the past 12 weeks, and nobody has cleared you for exercise; or an older one after which you are still told to wait",
    plainer:
      "Were you operated on anywhere between your ribs and your feet in the past twelve weeks, and has your surgeon or physiotherapist not yet said that exercise is fine?",
    why: "Scars inside need their time, and the one who operated knows how much.",
    outcome:
      "Ask your surgeon or physiotherapist: may I stretch my hips, load my belly, and lie on my stomach? Come back when they say yes.",
  },
  "rf-hip-new": {
    ask: "A hip replaced in the past 12 weeks, or movements that you are still told to avoid",
    plainer:
      "Is your new hip less than twelve weeks old, or were you given a list of movements that still holds?",
    why: "A new hip can slip out of place in just the positions used here.",
    outcome:
      "Keep to your surgeon's rules and ask your physiotherapist what comes next. Come back once twelve weeks have passed and nothing is forbidden any more.",
  },
  "rf-clot-now": {
    ask: "A blood clot treated in the past 3 months",
    plainer: "In the past three months, were you treated for a clot in a leg, in the lungs or anywhere else?",
    why: "Pressing or pulling on a fresh clot could move it.",
    outcome:
      "Ask the team that treats your clot what exercise is right for now. Walking is often welcome; pressure on the legs and belly is not.",
  },
  "rf-preg-limit": {
    ask: "You were told to limit exercise in this pregnancy",
    plainer: "Has your midwife or doctor asked you to rest, or to avoid some exercise, in this pregnancy?",
    why: "They know this pregnancy, and this program does not.",
    outcome:
      "Ask your midwife or doctor which gentle positions are good for you. A physiotherapist for pregnancy can show you.",
  },
};
