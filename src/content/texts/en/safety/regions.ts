import type { RegionId } from "../../../safety/regions.ts";

export interface RegionText {
  readonly name: string;
  /** How the advice line is called; empty where there is none. */
  readonly advice: string;
  /** What else is good to know; empty where there is nothing. */
  readonly remark: string;
}

export const regionTexts: Readonly<Record<RegionId, RegionText>> = {
  eu: { name: "European Union", advice: "", remark: "" },
  gb: {
    name: "United Kingdom",
    advice: "NHS 111",
    remark: "In Northern Ireland, ring your GP or the out-of-hours service instead of 111.",
  },
  ie: { name: "Ireland", advice: "", remark: "" },
  ch: { name: "Switzerland", advice: "", remark: "144 reaches the ambulance directly." },
  us: { name: "United States", advice: "", remark: "" },
  ca: { name: "Canada", advice: "Health advice by phone", remark: "811 works in most provinces." },
  au: { name: "Australia", advice: "healthdirect", remark: "" },
  nz: { name: "New Zealand", advice: "Healthline", remark: "" },
  in: { name: "India", advice: "", remark: "" },
  za: { name: "South Africa", advice: "", remark: "112 works from mobile phones." },
  jp: { name: "Japan", advice: "", remark: "119 reaches the ambulance and the fire service." },
  br: { name: "Brazil", advice: "", remark: "192 reaches the ambulance." },
  elsewhere: {
    name: "Somewhere else",
    advice: "",
    remark: "Use your local emergency number. 112 also works on many mobile networks around the world.",
  },
};

export const helpTexts = {
  choose: "Where are you?",
  chooseWhy: "So that we show you the right numbers. You can change it any time.",
  emergency: "Emergency number",
  advice: "Advice that is not an emergency",
  noAdvice: "For advice, ring your doctor, or the out-of-hours service in your area.",
  call: "Call {number}",
} as const;
