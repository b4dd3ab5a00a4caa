import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function You() {
  return <Screen title="You">{null}</Screen>;
}
