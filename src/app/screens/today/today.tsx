import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Today() {
  return <Screen title="Today">{null}</Screen>;
}
