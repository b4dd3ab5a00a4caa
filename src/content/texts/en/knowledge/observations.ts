import type { NoteText } from "../../../knowledge.ts";

/** What to look at, what was reported, and what is not so. */
export const observationTexts: Readonly<Record<string, NoteText>> = {
  "test-recline-c1": {
    title: "First check: are your thighs down?",
    body: "Lying flat, see whether the backs of both thighs rest on the floor. S3 reads a gap as hips that stay bent. Long legs, tight hamstrings or a firm seat can do the same, so it counts as possible at most.",
  },
  "test-recline-c2": {
    title: "Second check: room under the back",
    body: "S3 finds room for a pencil usual, and room for a whole hand a sign of lifted ribs. Backs differ a lot by nature. Anything between the two is only a perhaps.",
  },
  "test-recline-c3": {
    title: "Third check: left and right",
    body: "Is the room under your back the same on both sides? If not, S3 calls one side tighter. Lie straight before you judge; a pelvis that lies turned looks uneven too.",
  },
  "test-recline-c4": {
    title: "Fourth check: ribs in front",
    body: "If thighs and back lie flat, do the lowest ribs in front poke up? S3 takes even a little as tightness that hides. We write it down as a perhaps.",
  },
  "pattern-types": {
    title: "Two patterns, or both",
    body: "S3 sees people whose ribs lift, people whose thighs lift, and people with both, often more on one side. It adds that kneecaps which will not relax may go with lifted thighs. No study has tested these groups. They help you choose a bolster, and they say nothing about your health.",
  },
  "obs-bolster-height": {
    title: "How high the bolster is",
    body: "Lower yourself until the thighs lift, then come up again until they lie down. That height is yours. If they never lift, S3 starts with 13 to 20 cm (5 to 8 in). We stop at 30 cm (12 in).",
  },
  "obs-larger-gap": {
    title: "The larger gap is the tighter side",
    body: "That is how S3 reads an uneven back: more room means more pull. It is a guess that nobody has tested, and your plan still works both sides.",
  },
  "obs-lie-still": {
    title: "If lying still is hard",
    body: "S3 says kindly that those who find it hardest may gain most. Its author once disliked it too. Start with two minutes. Being bored is fine, and so is getting up.",
  },
  "obs-referred-pain": {
    title: "An ache that shows up elsewhere",
    body: "Pressure can be felt some way off. If such an ache is mild, and moves or fades while you breathe, it is common and fine, as S0 says. If it goes below the knee, or feels electric or numb, it is a warning, as S1 says. Stop then.",
  },
  "obs-breathing-easier": {
    title: "Breathing easier, standing taller",
    body: "The author of S2 breathed more easily and felt light on her legs after a therapist's release. Many people like that feeling. It is one person's story, and it does not show what caused it.",
  },
  "obs-psoas-minor": {
    title: "The small psoas",
    body: "S4 mentions a second, smaller muscle (psoas minor) that ends at the pelvis. Many people do not have it, and nothing here depends on it.",
  },
  "obs-athletes": {
    title: "Sports that use it much",
    body: "Runners, triathletes, weightlifters and gymnasts lift the knee or the trunk thousands of times. Used a lot does not mean tight. Your own tests decide.",
  },
  "obs-sitting-muscles": {
    title: "What sitting holds short",
    body: "In a chair the hip is bent, so psoas, iliacus and the long muscle at the front of the thigh (rectus femoris) are short for hours. That this leaves them short is plausible: people who sit less and move more had 6.1° more hip extension in one study. It cannot tell cause from chance.",
  },
  "obs-named-conditions": {
    title: "Names you may hear",
    body: "S4 names psoas syndrome, an irritated tendon (iliopsoas tendonitis) and piriformis syndrome. It says that psoas syndrome is a torn muscle; the medical report that it leans on describes a painful, shortened one. Only a clinician can tell these apart, and this program does not try.",
  },
  "obs-pregnancy": {
    title: "In pregnancy",
    body: "S4 explains that the centre of weight moves forward and the low back may stiffen, and hopes that psoas exercises take most of the discomfort away. No study supports that hope. The check takes out what is not for you now, and the propped rest stays.",
  },
  "test-faq-lean": {
    title: "Myth: how you sit shows tight or weak",
    body: "S4 says that leaning forward in a chair means tight and leaning back means weak. Nothing supports it. People sit as the chair, the work and the day make them. We use tests instead.",
  },
  "myth-only-massage": {
    title: "Myth: only self-massage helps",
    body: "S0 calls it the one way to put a tight psoas right. Studies show that plain stretching brings range, and no study has tested self-massage of this muscle. You can leave it out altogether.",
  },
};
