import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function YourData() {
  return <Screen title="YourData">{null}</Screen>;
}
