import { useState } from "preact/hooks";
import type { ProgressSummary } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { dayWords } from "../../state/day-words.ts";
import { changeSteps, changeWords } from "./change-words.ts";
import type { ChangeStep } from "./change-words.ts";
import { FoldOut } from "./fold-out.tsx";
import { Said, useSaying } from "./use-saying.tsx";

/** All in all, against the start, in seven steps. */
export function ChangeCard({ change }: Pick<ProgressSummary, "change">) {
  const { say, said, takeBack } = useSaying();
  return (
    <section class="card">
      <h2>All in all</h2>
      <p>
        {change === null
          ? "Compared with when you began, how are your hips?"
          : `On ${dayWords(change.on)} you said, compared with when you began: ${changeWords(change.change).toLowerCase()}.`}
      </p>
      <FoldOut label={change === null ? "Say how it is" : "Say it again"}>
        {(close) => (
          <ChangeForm
            onSave={async (step) => {
              const saved = await say(
                "change-reported",
                { change: Number(step) },
                `Saved: ${changeWords(Number(step)).toLowerCase()}.`,
              );
              if (saved) close();
            }}
          />
        )}
      </FoldOut>
      <Said said={said} takeBack={takeBack} />
      {change !== null && (
        <p class="soft small">
          “A little” can be a good or a bad day. Memory colours this answer, so look at it beside the numbers.
        </p>
      )}
    </section>
  );
}

function ChangeForm({ onSave }: { readonly onSave: (step: ChangeStep) => Promise<void> }) {
  const [step, setStep] = useState<ChangeStep | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (step !== null) void onSave(step);
      }}
    >
      <Choices
        legend="Compared with when I began, my hips are"
        name="change"
        choices={changeSteps}
        value={step}
        onChange={setStep}
        fault={tried && step === null ? "Choose one." : undefined}
      />
      <div>
        <Button type="submit">Save</Button>
      </div>
    </form>
  );
}
