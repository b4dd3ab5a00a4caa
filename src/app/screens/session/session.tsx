import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Session() {
  return <Screen title="Session">{null}</Screen>;
}
