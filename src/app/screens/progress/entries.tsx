import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Entries() {
  return <Screen title="Entries">{null}</Screen>;
}
