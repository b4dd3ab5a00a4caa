import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function OwnTechniques() {
  return <Screen title="OwnTechniques">{null}</Screen>;
}
