import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Check() {
  return <Screen title="Check">{null}</Screen>;
}
