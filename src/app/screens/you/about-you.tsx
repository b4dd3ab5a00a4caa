import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function AboutYou() {
  return <Screen title="AboutYou">{null}</Screen>;
}
