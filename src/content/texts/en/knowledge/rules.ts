import type { NoteText } from "../../../knowledge.ts";

/** What the articles ask for and warn of, in our words, with what we make of it. */
export const ruleTexts: Readonly<Record<string, NoteText>> = {
  "rule-mfr-1": {
    title: "Press gently, at an angle",
    body: "S0 asks for light pressure from the side, so that layers slide instead of being squashed. Its picture is a sponge on a plate. That gentle pressure reaches deeper is plausible, and no study has tested it. We keep the advice because it is the kinder one: 4 out of 10 at most.",
  },
  "rule-mfr-2": {
    title: "Hold each spot for 3 to 6 minutes",
    body: "S0 says so and names three studies. The first is about a therapist's work on the backs of 17 children, so it does not show this. We hold 30 to 90 seconds, 120 at most. Longer is your choice only with a soft roller, away from groin and belly.",
  },
  "rule-mfr-3": {
    title: "Watch what the pain does",
    body: "S0 wants you to notice whether an ache eases, fades or wanders while you stay. It allows strong sensations as long as you can breathe into chest and belly. No study shows that more pain does more. We stop at 4 out of 10, and an ache that grows means less pressure.",
  },
  "rule-sequence": {
    title: "Release, then stretch, then strengthen",
    body: "S0 puts the three in this order, and your sessions follow it. It is a comfortable order: easy things come first, and the effort comes when you are warm. No study has compared it with another one.",
  },
  "rule-release-before-stretch": {
    title: "Let go before you lengthen",
    body: "S3 compares the muscle to a fist: open it first, then stretch the fingers. It is a fine picture, and it gave this program its name. But a tight muscle is rarely clenched all day, and stretching works without release too. So we rest first for comfort.",
  },
  "rule-no-rolling": {
    title: "Rest on the ball, do not roll",
    body: "S2 uses a ball for still pressure only. We agree, above all on the belly, where a rolling ball wanders to places that it should leave alone.",
  },
  "rule-drape": {
    title: "Drape, do not brace",
    body: "S2 asks you to hang over the ball with a loose belly and plenty of patience, since the muscle lies behind the belly wall. If you tense up, it is too much. Take more weight on your arms.",
  },
  "rule-start-slow": {
    title: "Start slowly, and ask first",
    body: "S4 advises a slow start and a word with a sports doctor, physiotherapist or chiropractor before anything new. The safety check tells you when that word should come first.",
  },
  "rule-frequency": {
    title: "A few times a week, or every day",
    body: "S4 says a few times a week, and daily for people at desks. S3 wants its rest daily. Studies show that stretching works best on at least five days a week, with five to ten minutes in all for a side. A missed day changes nothing.",
  },
  "rule-not-alone": {
    title: "Stretching alone is not enough, says S3",
    body: "No study shows that. Stretching by itself brings range. Your plan still has rest and strength in it, because they are pleasant or useful in their own right.",
  },
  "rule-professional": {
    title: "Leave the psoas to trained hands, says S4",
    body: "S4 would have this muscle pressed only by a physiotherapist, chiropractor or soft-tissue specialist, while you rest completely. It warns of serious harm by unskilled hands. So belly pressure is closed here until you have read why and choose it, and every plan works without it.",
  },
  "rule-stretch-breathe": {
    title: "Breathe while you stretch",
    body: "S0 makes this the first rule of stretching. That slow breathing calms you is plausible. It also tells you when a stretch is too strong: you hold your breath.",
  },
  "rule-stretch-dose": {
    title: "How long to stretch",
    body: "S0 gives beginners 3 × 30 seconds a side, taking turns, and people with long practice one hold of 2 to 3 minutes. Studies show that the total over the week matters, not the single hold. Aim for 5 to 10 minutes a side in a week. We stay at or below 4 minutes a side in a session.",
  },
  "rule-stretch-find": {
    title: "Look for the tight direction",
    body: "S0 suggests small changes of angle until you feel a pull. That is a good habit. Keep the changes small and the pull mild; there is no need to hunt for the strongest one.",
  },
  "rule-strength-dose": {
    title: "How much to strengthen",
    body: "S0 gives 2 or 3 sets of 12 to 20, after release and stretch. In one trial, 10 minutes with a band three times a week made the hip flexors 17 % stronger in six weeks. We plan every other day.",
  },
  "outcome-retest": {
    title: "Do the same test again",
    body: "S2 and S3 test before and after. A quick look after a session can be nice to see, and it proves nothing. Your trend comes from the weekly retest: same test, same method, before you warm up. No change yet is common.",
  },
  "test-hold-criteria": {
    title: "What counts as weak in the knee hold",
    body: "S0 takes any one of three as a sign: it feels hard, something hurts, or you lean and shift. We treat pain differently: it ends the test, and the side counts as not tested. No norm exists for the 20 and 40 seconds; they are the article's targets.",
  },
  "stop-sharp": {
    title: "Sharp or throbbing: stop",
    body: "A dull, deep ache is the most that pressure should bring. S1 tells you to move the tool when a pain is sharp or throbbing. We stop the step first and offer something gentler.",
  },
  "seek-help": {
    title: "When to see someone",
    body: "S1 names four reasons: pain for more than a week in spite of steady care; sharp, shooting or spreading pain down the leg; pain that is worse right after a stretch; and a hip that stays very stiff. A strain or a tear of the hip's rim can feel like tightness. The safety check asks about all of these.",
  },
  "contra-nasm": {
    title: "When not to use a foam roller",
    body: "S4 quotes a list from NASM, a trainers' academy in the United States: cancer, blood clots, an aneurysm, blood thinners, heart failure, open wounds or sore skin, bursitis, and swelling from blocked fluid. A panel of 37 experts adds broken bones. The safety check takes the roller out for all of them.",
  },
  "disclaimer-consult": {
    title: "Ask your doctor first",
    body: "S4 ends with this, above all for people who are pregnant, nursing, on medicines or living with an illness. The check asks about each, and says whom to see.",
  },
  "caution-groin-ball": {
    title: "No ball at the groin",
    body: "S0 offers experienced people a smaller ball high on the inner thigh. We do not. The large blood vessels and the nerve of the leg lie there, just under the skin. A soft roller stays a hand's width below the crease.",
  },
};
