import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Findings() {
  return <Screen title="Findings">{null}</Screen>;
}
