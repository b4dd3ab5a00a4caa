export { bellyPressureTexts } from "./safety/belly-pressure.ts";
export { intendedUseTexts } from "./safety/intended-use.ts";
export { laterCheckTexts } from "./safety/later-check.ts";
export { regionTexts, helpTexts } from "./safety/regions.ts";
export {
  shortCheckTexts,
  shortCheckVerdictTexts,
  shortEmergencyTexts,
  shortGroupTexts,
} from "./safety/short-check.ts";
export { stopSignTexts, stopTexts } from "./safety/stop-signs.ts";
