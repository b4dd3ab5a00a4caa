import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Start() {
  return <Screen title="Start">{null}</Screen>;
}
