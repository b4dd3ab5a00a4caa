import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function TechniquePage() {
  return <Screen title="TechniquePage">{null}</Screen>;
}
