import type { Muscle } from "../../../ids.ts";
import type { AnatomyText } from "../../../knowledge.ts";

/** The muscles in plain words. Each correction says what an article states, in our words, and what is so. */
export const anatomyTexts: Readonly<Record<Muscle, AnatomyText>> = {
  "psoas-major": {
    plainName: "The deep hip flexor",
    term: "psoas major",
    where:
      "Deep in the belly, one on each side of the spine, behind the bowel. It runs down along the rim of the pelvis and over the front of the hip joint.",
    origin:
      "The sides of the vertebrae and discs from the lowest rib-bearing one (T12) to the fifth lumbar one (L5), and the side spurs of all five lumbar vertebrae.",
    insertion:
      "A knob high on the inner side of the thigh bone (lesser trochanter), by a tendon shared with the iliacus.",
    does: "Lifts the knee towards the chest, or the trunk towards the legs. It steadies the low back, and turns the thigh a little outward.",
    corrections: [
      {
        said: "It runs from the spine to the pelvis.",
        ref: "S4:L3",
        so: "It goes on over the pelvis to the thigh bone. Only the small psoas ends at the pelvis.",
      },
      {
        said: "It is joined to the big muscle at the front of the thigh.",
        ref: "S4:L3",
        so: "The two are separate. Psoas and iliacus share a tendon; the quadriceps has its own.",
      },
      {
        said: "Psoas and iliopsoas are two names for one muscle.",
        ref: "S4:L9",
        so: "Iliopsoas means psoas major and iliacus together.",
      },
      {
        said: "It lets go on sitting down and on standing up.",
        ref: "S4:L5",
        so: "It works in both: it helps to bend the hip, and it steadies the back. No moment of letting go is known.",
      },
      {
        said: "It runs down the thigh beside the thigh bone.",
        ref: "S4:L13",
        so: "It ends at the very top of the thigh bone, on its inner side.",
      },
      {
        said: "It lies between the inlet and the floor of the pelvis.",
        ref: "S4:L19",
        so: "It lies above, beside the lumbar spine, and then follows the rim of the pelvis to the front.",
      },
      {
        said: "It carries messages for the nervous system, ties into the oldest part of the brain, and can leak.",
        ref: "S4:L23-29",
        so: "It is a muscle with ordinary nerves. It carries no messages, and it does not leak. The breathing muscle is its neighbour, and a web of tissue joins them.",
      },
      {
        said: "Psoas syndrome is a torn muscle or tendon.",
        ref: "S4:L25",
        so: "The medical report describes a painful, tense and shortened muscle.",
      },
      {
        said: "When tight, it pulls on the sciatic nerve.",
        ref: "S4:L108",
        so: "The sciatic nerve runs at the back of the pelvis. The nerves that pass through the psoas go to the groin and to the inner and front thigh.",
      },
      {
        said: "It runs down the back.",
        ref: "S3:L2",
        so: "It lies in front and at the sides of the spine, on the belly side.",
      },
      {
        said: "It lifts the ribs.",
        ref: "S3:L8-11",
        so: "It reaches no rib. Its highest hold is the vertebra of the lowest rib, and no study shows that it moves the ribs.",
      },
      {
        said: "The thigh bone is the muscle of the thigh.",
        ref: "S0:L10",
        so: "The thigh bone (femur) is a bone. The psoas ends on it.",
      },
      {
        said: "It begins at T12 and at the first four lumbar vertebrae.",
        ref: "S2:L7",
        so: "The fifth belongs to it too, as S1 says.",
      },
      {
        said: "Lying with bent knees is where it is shortest.",
        ref: "S1:L29",
        so: "It is shorter there than in standing, and shorter still in sitting. In a computer model it measures about 229 mm straight, 208 mm at 45° and 181 mm at 90°.",
      },
      {
        said: "It is the one muscle between the legs and the lumbar spine.",
        ref: "S4:L9",
        so: "That is right for the thigh bone and the lumbar vertebrae. It does not follow that it is to blame for a pain.",
      },
    ],
  },
  "psoas-minor": {
    plainName: "The small psoas",
    term: "psoas minor",
    where: "A thin strip in front of the psoas major. About four people in ten do not have it.",
    origin: "The last rib-bearing and the first lumbar vertebra, and the disc between them.",
    insertion: "The rim of the pelvis, by a long, thin tendon. It never reaches the leg.",
    does: "Helps a little to round the low back.",
    corrections: [],
  },
  iliacus: {
    plainName: "The fan inside the hip bone",
    term: "iliacus",
    where: "Lines the inside of the hip bone like a fan and joins the psoas on the way to the thigh.",
    origin: "The wide hollow on the inside of the hip bone (iliac fossa) and the inner edge of its crest.",
    insertion: "The same knob on the thigh bone as the psoas (lesser trochanter).",
    does: "Bends the hip, or tips the pelvis forward when the leg stays put.",
    corrections: [
      {
        said: "It begins along the rim of the hip bone.",
        ref: "S2:L7",
        so: "Most of it begins in the hollow below the rim, on the inside.",
      },
    ],
  },
  pectineus: {
    plainName: "The short one at the groin",
    term: "pectineus",
    where: "High on the inner front of the thigh, next to the large vessels and the nerve of the leg.",
    origin: "The upper branch of the pubic bone.",
    insertion: "The back of the thigh bone, just below the knob of the psoas.",
    does: "Bends the hip and draws the thigh inward.",
    corrections: [
      {
        said: "It can hold the end of the psoas down like an anchor.",
        ref: "S0:L106",
        so: "The two end near each other. No study has shown that one holds the other.",
      },
    ],
  },
  "quadratus-lumborum": {
    plainName: "The side of the low back",
    term: "quadratus lumborum",
    where: "A flat square between the lowest rib and the hip bone, deep in the side of the low back.",
    origin: "The back part of the crest of the hip bone.",
    insertion: "The lowest rib and the side spurs of the first four lumbar vertebrae.",
    does: "Bends you to the side, hitches the hip, and holds the lowest rib as you breathe in.",
    corrections: [
      {
        said: "It lies behind the long back muscles.",
        ref: "S0:L128",
        so: "It lies in front of them, deeper and further out to the side.",
      },
    ],
  },
  "tensor-fasciae-latae": {
    plainName: "The outer front of the hip",
    term: "tensor fasciae latae",
    where: "A hand's width below and behind the bony point of the hip, where a trouser pocket sits.",
    origin: "The front of the crest of the hip bone and its bony point (ASIS).",
    insertion: "The long band down the outside of the thigh, to the shin bone just below the knee.",
    does: "Helps to bend the hip, to lift the leg sideways and to turn it inward.",
    corrections: [],
  },
  adductors: {
    plainName: "The inner thigh",
    term: "hip adductors",
    where: "A group along the inner side of the thigh.",
    origin: "The pubic bone and the sitting bone.",
    insertion: "Along the back of the thigh bone, one of them at the shin bone below the knee.",
    does: "Draw the legs together and steady you on one leg.",
    corrections: [],
  },
  "rectus-femoris": {
    plainName: "The long one at the front of the thigh",
    term: "rectus femoris",
    where: "Down the middle of the front of the thigh. It crosses the hip and the knee.",
    origin: "The hip bone: its lower front point (AIIS) and the rim just above the joint.",
    insertion: "The kneecap, and by its tendon the front of the shin bone.",
    does: "Bends the hip and straightens the knee. It is one of the four heads of the quadriceps.",
    corrections: [
      {
        said: "Like the psoas, it is tied to pelvis and lumbar spine.",
        ref: "S4:L44",
        so: "It begins at the hip bone and has no hold on the spine.",
      },
    ],
  },
  "gluteus-maximus": {
    plainName: "The large seat muscle",
    term: "gluteus maximus",
    where: "The bulk of the buttock.",
    origin: "The back of the hip bone, the sacrum and the tailbone.",
    insertion: "The band on the outside of the thigh and the back of the thigh bone.",
    does: "Draws the thigh back and turns it outward; gets you up stairs and out of chairs.",
    corrections: [
      {
        said: "A tight psoas makes it weak.",
        ref: "S4:L87",
        so: "One study saw it work less in a squat, with the same strength; another saw no difference.",
      },
    ],
  },
  abdominals: {
    plainName: "The belly wall",
    term: "abdominal muscles",
    where: "From the ribs to the pelvis: a straight one in the middle, three flat ones around the sides.",
    origin: "Ribs, pelvis, and the sheet of tissue over the low back.",
    insertion: "The seam down the middle of the belly, the pubic bone and the ribs.",
    does: "Bend and turn the trunk, tip the pelvis back, and firm the belly when you lift.",
    corrections: [],
  },
  hamstrings: {
    plainName: "The back of the thigh",
    term: "hamstrings",
    where: "Three muscles from the seat to the back of the knee.",
    origin: "The sitting bone; a part of one of them, the thigh bone.",
    insertion: "Both sides of the shin just below the knee.",
    does: "Bend the knee and draw the thigh back. When tight, they keep you from sitting up with straight legs.",
    corrections: [
      {
        said: "Thighs that do not lie flat show a tight psoas.",
        ref: "S3:L24",
        so: "The backs of the thighs, the shape of the legs and the floor have a say as well.",
      },
    ],
  },
  diaphragm: {
    plainName: "The breathing muscle",
    term: "diaphragm",
    where: "A dome under the lungs, between chest and belly.",
    origin: "The lower ribs, the breastbone, and by two strong legs the upper lumbar vertebrae.",
    insertion: "A tough sheet in its own middle.",
    does: "Draws air in as it flattens. An arch of its edge bridges the top of the psoas.",
    corrections: [],
  },
  "erector-spinae": {
    plainName: "The long back muscles",
    term: "erector spinae",
    where: "Two ropes along the spine, from pelvis to head.",
    origin: "The sacrum, the back of the hip bones and the spine itself.",
    insertion: "Ribs and vertebrae higher up, and the base of the skull.",
    does: "Hold you upright, straighten the back and bend it to the side.",
    corrections: [],
  },
};
