import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function StopSigns() {
  return <Screen title="StopSigns">{null}</Screen>;
}
