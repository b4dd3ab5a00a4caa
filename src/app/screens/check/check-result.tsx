import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function CheckResult() {
  return <Screen title="CheckResult">{null}</Screen>;
}
