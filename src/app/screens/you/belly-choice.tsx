import { useState } from "preact/hooks";
import { bellyPressureTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { useModule } from "../../parts/use-module.ts";

const load = () => import("../check/belly-pressure.tsx");

/** The choice about pressure on the belly, with what there is to read before; loaded when it is opened. */
export function BellyChoice({ person }: { readonly person: PersonRecord }) {
  const [opened, setOpened] = useState(false);
  const loading = useModule(load, opened);
  return (
    <details
      class="card"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{bellyPressureTexts.title}</summary>
      {loading.kind === "loaded" && <loading.module.BellyPressure record={person} />}
      {loading.kind === "failed" && (
        <p>
          This part did not load. <Button onClick={loading.again}>Try again</Button>
        </p>
      )}
    </details>
  );
}
