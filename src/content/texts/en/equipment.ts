import type { EquipmentId } from "../../ids.ts";

/** What things are called, and what counts as one. */
export const equipmentTexts: Readonly<Record<EquipmentId, { readonly name: string; readonly hint: string }>> =
  {
    bed: { name: "A bed with a firm edge", hint: "" },
    chair: { name: "A sturdy chair", hint: "without wheels" },
    table: { name: "A strong table or desk", hint: "one that carries you lying down" },
    bench: { name: "A bench", hint: "a weight bench or a firm, long stool" },
    pillow: { name: "A pillow", hint: "" },
    cushion: { name: "A firm cushion", hint: "" },
    blanket: { name: "A thick blanket", hint: "rolled up it can be a bolster" },
    bolster: { name: "A bolster", hint: "the long, firm yoga cushion" },
    towel: { name: "A towel", hint: "" },
    mat: { name: "A mat or a soft carpet", hint: "" },
    pad: { name: "Something soft to kneel on", hint: "" },
    "foam-roller": { name: "A foam roller", hint: "a soft one" },
    "tennis-ball": { name: "A tennis ball", hint: "" },
    softball: { name: "A softball", hint: "about 10 cm (4 in), firm with a little give" },
    "lacrosse-ball": { name: "A lacrosse or massage ball", hint: "small and hard" },
    "yoga-block": { name: "A yoga block", hint: "" },
    "release-tool": { name: "A muscle release tool", hint: "made for the belly and hip" },
    "loop-band": { name: "A short loop band", hint: "the kind that goes around the thighs" },
    "long-band": { name: "A long exercise band", hint: "" },
    anchor: { name: "Something low to tie a band to", hint: "a table leg or a closed door with a strap" },
    "ankle-weight": { name: "Ankle weights", hint: "" },
    "ankle-strap": { name: "An ankle strap", hint: "" },
    weight: { name: "A small weight", hint: "1 to 3 kg (2 to 6 lb), with the strap" },
    "stability-ball": { name: "A large exercise ball", hint: "" },
    "tape-measure": { name: "A tape measure", hint: "for the tests" },
  };

/** In the order in which they are asked, grouped as people keep them. */
export const equipmentGroups: ReadonlyArray<{
  readonly title: string;
  readonly items: readonly EquipmentId[];
}> = [
  {
    title: "In most homes",
    items: ["bed", "chair", "table", "pillow", "cushion", "blanket", "towel", "mat", "pad", "tape-measure"],
  },
  {
    title: "Balls, rollers and props",
    items: [
      "foam-roller",
      "tennis-ball",
      "softball",
      "lacrosse-ball",
      "yoga-block",
      "bolster",
      "release-tool",
    ],
  },
  {
    title: "For strength and gravity",
    items: [
      "loop-band",
      "long-band",
      "anchor",
      "bench",
      "ankle-weight",
      "ankle-strap",
      "weight",
      "stability-ball",
    ],
  },
];
