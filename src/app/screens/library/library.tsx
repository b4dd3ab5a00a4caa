import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Library() {
  return <Screen title="Library">{null}</Screen>;
}
