import type { PersonRecord } from "#engine";
import { useModule } from "../../parts/use-module.ts";

const load = () => import("../check/belly-pressure.tsx");

/** The choice for or against pressure on the belly, folded away; loaded with the safety check, for a person only. */
export function BellyChoice({ record }: { readonly record: PersonRecord }) {
  const loading = useModule(load, true);
  if (loading.kind !== "loaded") return null;
  const { BellyPressure } = loading.module;
  return (
    <details class="card no-print">
      <summary>Read why, and choose</summary>
      <h2>Pressure on the belly is your choice</h2>
      <BellyPressure record={record} />
    </details>
  );
}
