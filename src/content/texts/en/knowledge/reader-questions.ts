import type { NoteText } from "../../../knowledge.ts";

/** Readers of S3 wrote in. These are our own answers. */
export const readerQuestionTexts: Readonly<Record<string, NoteText>> = {
  "qa-relief": {
    title: "Ten minutes of rest on my bed felt wonderful. Does a bed count?",
    body: "Yes. A bed is softer, and the rest works there just as well. Only the recline test needs the floor, because a mattress hides what you look for. The reader also told of a curved spine and sudden strong pain in ribs and hips. Pain like that goes through the safety check first, and may need someone to look at it.",
  },
  "qa-sciatic": {
    title: "Everything lies flat, but I have pain down the back of one leg. Any ideas?",
    body: "The article left this question open. A flat test says nothing about the nerve. The safety check asks about numbness, tingling, weakness and pain below the knee. If they are new, growing or not yet examined, see a clinician before you do anything here. If they have been examined and stay the same, Unclench leaves out what pulls or presses on the nerve. Numbness between the legs, or new trouble with bladder or bowels, is an emergency.",
  },
  "qa-work": {
    title: "What can I do at work, where I cannot lie down?",
    body: "Get up more often, and walk for a minute when you can. That is the most useful part. The standing hip stretch and the seated side stretch need no floor. In the library you can look for all that is done standing or in a chair.",
  },
  "qa-feet": {
    title: "My feet roll outward while I rest. Is that a problem?",
    body: "No. Let them fall where they like. Nothing needs to be held while you rest.",
  },
  "qa-lump": {
    title: "I felt something firm on one side after days of bellyache. Could it be a tight psoas?",
    body: "Please do not press it, and do not test it here. A firm place or a lump, with a belly that has ached for days, needs a clinician's eyes and hands first. Answer yes to the lump in the safety check: there will be no plan and no test until it has been seen. If it is hard and painful, or you vomit or have a fever, get help now.",
  },
  "qa-hamstring": {
    title: "My thighs never touch the floor, even when I sit up. What then?",
    body: "Then the recline test does not count for you, and Unclench uses another one. It is very common, and mostly a matter of the backs of the thighs. Sit on a cushion, bend the knees as you need, and learn to bend in the hips. Rest with bent knees until it becomes easier.",
  },
  "qa-flat": {
    title: "My back has hurt for years, yet everything lies flat. Is the rest still worth trying?",
    body: "It may be, and it is easy to find out once the safety check is clear. Some backs are flat in standing too, and S3's author thinks that the psoas may hold them so; no study has tested that. Try one or two minutes. If it hurts, leave it: another rest may suit you. If it feels good, stay a little longer next time. Pain that has lasted for years deserves a clinician's view as well.",
  },
  "qa-hypermobile-si": {
    title: "I am very bendy, and the rest made the back of my pelvis grip and hurt. Is that a good sign?",
    body: "No. Gripping or pain there means stop. In Unclench it is a stop sign: the step ends, something gentler is offered, and if it happens again the technique stays out until a later check. With bendy joints your plan has short holds, no end-range stretches, and strength before stretching. Move slowly, and look for someone who knows bendy joints.",
  },
  "qa-acl": {
    title: "After an old knee operation the rest eases my knee. May I go on with it?",
    body: "If your own clinician is content, yes. One reader found it so, working with a chiropractor. No study has looked at it, so let your knee be the judge. S3 would let go before lengthening; we do it in that order for comfort.",
  },
  "qa-sacrum": {
    title: "My low back is tight on one side and my legs will not lie flat when I sit up. Is that the psoas?",
    body: "Nobody can tell from that, and S3's author would not assume it either. Tight backs of the thighs are one of many reasons. Sit on a cushion with your pelvis level and legs long, a little every day, and learn to bend in the hips. The hanging leg test can look at the front of the hip instead. If it has lasted, or pulls above both knees when you stand, show it to a clinician.",
  },
};
