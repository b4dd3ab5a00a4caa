import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function LearnTopic() {
  return <Screen title="LearnTopic">{null}</Screen>;
}
