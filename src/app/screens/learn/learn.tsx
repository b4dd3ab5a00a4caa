import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function Learn() {
  return <Screen title="Learn">{null}</Screen>;
}
