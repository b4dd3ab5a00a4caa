import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Progress() {
  return <Screen title="Progress">{null}</Screen>;
}
