import type { PhraseId } from "../../../phrase.ts";

/**
 * What is said during stretches and exercises. The side is named just before, so "this" leg is the side that is worked.
 * At most 8 words for a name, 10 for `need`, 26 for `into`, 13 for `out` and cues.
 */
export const stretchStrengthenPhrases: Readonly<Record<PhraseId, string>> = {
  "name-st-ql-triangle": "Triangle side stretch.",
  "need-st-ql-triangle": "Have room for a wide step.",
  "into-st-ql-triangle":
    "Stand with your feet wide apart. Turn the other foot out. Slide the other hand down that leg, and reach this arm up.",
  "out-st-ql-triangle": "Bend the front knee, press the floor away, and stand up.",
  "cue-st-ql-triangle-1": "Fold sideways, just above the hips. The chest does not fall forward.",
  "cue-st-ql-triangle-2": "A pull behind the knee? Bend that knee a little.",
  "cue-st-ql-triangle-3": "Breathe into the upper side of your waist.",
  "cue-st-ql-triangle-4": "Breathe out, and reach longer, not lower.",

  "name-st-ql-seated": "Seated side stretch.",
  "need-st-ql-seated": "You need a firm seat.",
  "into-st-ql-seated":
    "Sit tall. Reach the other hand across, and hold the seat on this side. Lift this arm, and lean away, slightly forward.",
  "out-st-ql-seated": "Lower the arm, let go of the seat, and sit up slowly.",
  "cue-st-ql-seated-1": "Keep this sitting bone heavy on the chair.",
  "cue-st-ql-seated-2": "Breathe into the open ribs.",
  "cue-st-ql-seated-3": "Lean a touch more forward or sideways. Find what is tight.",
  "cue-st-ql-seated-4": "Jaw soft, shoulders soft. Stay here.",

  "name-st-ql-quadruped": "All-fours side stretch.",
  "need-st-ql-quadruped": "Have something soft for your knees.",
  "into-st-ql-quadruped":
    "Hands and knees. Slide this leg straight back and slightly out. Let this hip sink, and walk your hands to the other side.",
  "out-st-ql-quadruped": "Walk your hands back, and draw the knee in under you.",
  "cue-st-ql-quadruped-1": "Let this hip sink and turn towards the long leg.",
  "cue-st-ql-quadruped-2": "Gripping at the back of the pelvis? Come out of it.",
  "cue-st-ql-quadruped-3": "Grow long from armpit to foot.",
  "cue-st-ql-quadruped-4": "Let the head hang. Breathe into the long side.",

  "name-st-hipflexor-standing": "Standing hip stretch.",
  "need-st-hipflexor-standing": "Have a wall to hold on to.",
  "into-st-hipflexor-standing":
    "Stand beside a wall. Step this leg far back, heel lifted. Tuck the tailbone. Bend the front knee, and move your hips forward.",
  "out-st-hipflexor-standing": "Straighten the front knee, step together, and stand tall.",
  "cue-st-hipflexor-standing-1": "Tailbone down. The low back stays long.",
  "cue-st-hipflexor-standing-2": "Squeeze the buttock of the back leg, lightly.",
  "cue-st-hipflexor-standing-3": "Slow breaths into the belly.",
  "cue-st-hipflexor-standing-4": "Shift the hips by a finger's width. Find what is tight.",

  "name-st-hipflexor-kneel": "Kneeling hip stretch.",
  "need-st-hipflexor-kneel": "Have something soft for your knee.",
  "into-st-hipflexor-kneel":
    "Kneel on this knee, the other foot flat in front. Tuck the tailbone under. Keep that, and lean your hips forward and down.",
  "out-st-hipflexor-kneel": "Press the front foot down, and bring your hips back over the knee.",
  "cue-st-hipflexor-kneel-1": "Trunk upright, ribs above the hips.",
  "cue-st-hipflexor-kneel-2": "If the back arches, come back a little and tuck again.",
  "cue-st-hipflexor-kneel-3": "Breathe out slowly, and let the hip sink.",
  "cue-st-hipflexor-kneel-4": "A clear pull is enough. It never has to be strong.",

  "name-st-hipflexor-gravity": "Weighted table stretch.",
  "need-st-hipflexor-gravity": "You need a strong table, a footstool and your ankle weight.",
  "into-st-hipflexor-gravity":
    "Sit at the end, weight on this ankle, foot on the stool. Hug the other knee and lie back. Slowly let this leg hang.",
  "out-st-hipflexor-gravity": "Foot back on the stool. Roll to your side, and sit up.",
  "cue-st-hipflexor-gravity-1": "Is the low back flat? If not, hug the knee closer.",
  "cue-st-hipflexor-gravity-2": "A pinch or a clunk in the hip? Foot up, and stop.",
  "cue-st-hipflexor-gravity-3": "The weight does the work. You do nothing.",
  "cue-st-hipflexor-gravity-4": "Let the belly go soft, and breathe slowly.",

  "name-st-half-kneeling": "Half-kneeling tuck.",
  "need-st-half-kneeling": "Have something soft for your knee.",
  "into-st-half-kneeling":
    "Kneel on this knee, the other knee above its ankle. Tuck the tailbone. Squeeze this buttock. Glide forward until you feel a pull.",
  "out-st-half-kneeling": "Let the buttock go, and sink back behind the knee.",
  "cue-st-half-kneeling-1": "Keep the tuck. The tuck is the stretch.",
  "cue-st-half-kneeling-2": "Your hip goes no further than right above the knee.",
  "cue-st-half-kneeling-3": "Deep breaths, into the belly and lower ribs.",
  "cue-st-half-kneeling-4": "If the back arches, go back, and tuck again.",

  "name-st-table": "Table edge stretch.",
  "need-st-table": "You need a strong table, a bench or a bed.",
  "into-st-table":
    "Sit at the end, half of each thigh on the table. Hug the other knee, and lie back. Let this lower leg hang.",
  "out-st-table": "Hug both knees, roll to your side, and push up to sitting.",
  "cue-st-table-1": "The low back is flat. Pull the knee no closer than that.",
  "cue-st-table-2": "The thigh comes down to level, and no further.",
  "cue-st-table-3": "Breathe out, and let the hanging leg grow heavy.",
  "cue-st-table-4": "If your seat lifts, loosen your grip.",

  "name-st-kneeling-lunge": "Kneeling lunge.",
  "need-st-kneeling-lunge": "Have something soft for your knee.",
  "into-st-kneeling-lunge":
    "Kneel on this knee, the other foot in front, knee bent square. Hands on that thigh. Tuck the pelvis, and lunge forward softly.",
  "out-st-kneeling-lunge": "Arms down. Press the front foot, and bring your hips back.",
  "cue-st-kneeling-lunge-1": "Hips move, back stays straight.",
  "cue-st-kneeling-lunge-2": "Lean in little by little. Clear is enough.",
  "cue-st-kneeling-lunge-3": "Only if this is easy: raise both arms.",
  "cue-st-kneeling-lunge-4": "Ribs down, slow breaths.",

  "name-st-hamstring": "Tall sit for the hamstrings.",
  "need-st-hamstring": "A bolster or firm cushion to sit on helps.",
  "into-st-hamstring":
    "Sit high on the front edge of your bolster, legs long. Hands beside you, back long. Fold forward at the hips, just a little.",
  "out-st-hamstring": "Come upright, bend both knees, and shake out your legs.",
  "cue-st-hamstring-1": "Breastbone forward, back long, like a door on its hinge.",
  "cue-st-hamstring-2": "Tingling below the knee? Bend your knees.",
  "cue-st-hamstring-3": "Sitting tall counts. The toes can wait.",
  "cue-st-hamstring-4": "Breathe slowly, and let the time add up.",

  "name-ex-glute-ext-band": "Band leg raise, face down.",
  "need-ex-glute-ext-band": "You need a bench or table, and a loop band.",
  "into-ex-glute-ext-band":
    "Band above the knees. Lie face down, hips at the edge, toes on the floor. Open your legs against the band, toes out.",
  "out-ex-glute-ext-band": "Toes down. Push up with your arms, and stand a moment.",
  "cue-ex-glute-ext-band-1": "Firm the belly, squeeze the buttocks, and lift.",
  "cue-ex-glute-ext-band-2": "Rise to the line of your body, no higher.",
  "cue-ex-glute-ext-band-3": "Keep pushing out against the band. Lower slowly.",
  "cue-ex-glute-ext-band-4": "Is the back working? Lift less, belly firmer.",

  "name-ex-deadbug": "Dead bug.",
  "need-ex-deadbug": "A mat or a firm bed is enough.",
  "into-ex-deadbug":
    "Lie on your back. Knees above your hips, one at a time. Hands to the ceiling. Breathe out, and let the low back grow flat.",
  "out-ex-deadbug": "One foot down, then the other. Rest your arms.",
  "cue-ex-deadbug-1": "Level one: one arm, then the leg on that side. Then change.",
  "cue-ex-deadbug-2": "Only as far as the back stays flat.",
  "cue-ex-deadbug-3": "Breathe out as you reach, in as you return.",
  "cue-ex-deadbug-4": "From level two: opposite arm and leg together. Slow and quiet.",

  "name-ex-psoas-band": "Band knee pull.",
  "need-ex-psoas-band": "You need a band, tied low to something firm.",
  "into-ex-psoas-band":
    "Lie with your feet towards the anchor, band around this foot. Slide away until it is just tight. Bend the other knee, foot flat.",
  "out-ex-psoas-band": "Slide towards the anchor until the band is slack. Then unhook it.",
  "cue-ex-psoas-band-1": "Breathe out, and draw the knee towards your chest.",
  "cue-ex-psoas-band-2": "Straight up the middle, neither in nor out. Toes pulled up.",
  "cue-ex-psoas-band-3": "Hold a moment at the top. Then slowly back.",
  "cue-ex-psoas-band-4": "The low back stays heavy.",

  "name-ex-leg-lift": "Straight leg lift.",
  "need-ex-leg-lift": "A mat or a firm bed is enough.",
  "into-ex-leg-lift":
    "Lie on your back, both legs long, hands under your seat. Draw the navel in until the low back touches the floor.",
  "out-ex-leg-lift": "Lower the leg, bend both knees, and rest.",
  "cue-ex-leg-lift-1": "Breathe out, and lift this leg, a hand's length, no more.",
  "cue-ex-leg-lift-2": "Is the back still down? If not, bend the other knee.",
  "cue-ex-leg-lift-3": "Hold, and keep breathing.",
  "cue-ex-leg-lift-4": "Lower slowly, until the heel almost touches.",

  "name-ex-ball-bridge": "Bridge on the ball.",
  "need-ex-ball-bridge": "You need the large exercise ball.",
  "into-ex-ball-bridge":
    "Sit on the ball. Walk your feet forward until neck and shoulders rest on it. Knees above ankles. Lift your hips until you are level.",
  "out-ex-ball-bridge": "Lower your seat to the floor, hands on the ball.",
  "cue-ex-ball-bridge-1": "Lower your seat slowly. The shoulders stay on the ball.",
  "cue-ex-ball-bridge-2": "Push through your heels, and squeeze to come up.",
  "cue-ex-ball-bridge-3": "Level is high enough. Belly firm, no arch.",
  "cue-ex-ball-bridge-4": "Breathe in on the way down, out on the way up.",
};
