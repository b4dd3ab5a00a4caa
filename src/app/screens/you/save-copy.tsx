import { useState } from "preact/hooks";
import { findLocalDate } from "#base";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { deviceSettings } from "../../platform/device-settings.ts";
import { canShareFile } from "../../platform/save-file.ts";
import { dayWords } from "../../state/day-words.ts";
import { saveCopy, saveTable, shareCopy } from "./copy-out.ts";
import type { HandedOut } from "./copy-out.ts";

/** A copy is the only thing that survives a lost phone. */
export function SaveCopy() {
  const [outcome, setOutcome] = useState<HandedOut | null>(null);
  const run = (act: () => Promise<HandedOut>) => () => {
    setOutcome({ ok: true, words: "Getting it ready…" });
    void act().then(setOutcome);
  };
  return (
    <section class="card">
      <h2>Save a copy</h2>
      <p>
        Your journal lives on this device only. A copy is one file with everything in it. Any device with this
        app can take it in.
      </p>
      <Button kind="primary" onClick={run(saveCopy)}>
        Save a copy
      </Button>
      <p class="soft small">{lastCopyWords(deviceSettings.value.copySavedOn)}</p>
      <div class="row">
        {canShareFile() && <Button onClick={run(shareCopy)}>Send a copy to another app</Button>}
        <Button onClick={run(saveTable)}>Save as a table (CSV)</Button>
      </div>
      <div role="status">
        {outcome !== null && <Notice kind={outcome.ok ? "calm" : "tension"}>{outcome.words}</Notice>}
      </div>
      <p class="soft small">It holds health details in plain text. Whoever has the file can read it.</p>
    </section>
  );
}

function lastCopyWords(savedOn: string | null): string {
  const day = savedOn === null ? undefined : findLocalDate(savedOn);
  return day === undefined
    ? "No copy was saved from this device yet."
    : `Last copy from this device: ${dayWords(day)}.`;
}
