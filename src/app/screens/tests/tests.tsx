import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Tests() {
  return <Screen title="Tests">{null}</Screen>;
}
