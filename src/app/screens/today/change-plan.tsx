import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function ChangePlan() {
  return <Screen title="ChangePlan">{null}</Screen>;
}
