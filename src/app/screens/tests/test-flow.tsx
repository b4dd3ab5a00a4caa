import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function TestFlow() {
  return <Screen title="TestFlow">{null}</Screen>;
}
