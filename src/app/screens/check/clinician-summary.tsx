import { Screen } from "../../parts/screen.tsx";

// PLACEHOLDER-SCREEN: replaced by the screen's author.
export function ClinicianSummary() {
  return <Screen title="ClinicianSummary">{null}</Screen>;
}
