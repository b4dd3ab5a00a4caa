import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { AfterSave } from "./after-save.tsx";
import { FlowIntro } from "./flow-intro.tsx";
import { reclineNotValid } from "./make-records.ts";
import type { YesNo } from "./make-records.ts";
import { YesOrNo } from "./one-of.tsx";
import { ReclineNote } from "./recline-note.tsx";
import { Guide } from "./say-aloud.tsx";
import { SideScreen } from "./side-screen.tsx";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

/** The recline test: first whether it can count, then lying down slowly, the height, and four checks. */
export function ReclineFlow({ flow }: { readonly flow: Flow }) {
  const [canSit, setCanSit] = useDraft(flow, null, "can-sit", () => false);
  const { step } = flow;
  if (step.at === "intro") return <FlowIntro flow={flow} setUp={setUpOf(flow)} />;
  if (step.at === "do" || ((step.at === "lie" || step.at === "note") && !canSit))
    return (
      <CanItCount
        flow={flow}
        onYes={() => {
          setCanSit(true);
          flow.go({ at: "lie", side: null });
        }}
      />
    );
  if (step.at === "lie")
    return (
      <DoRecline
        flow={flow}
        onBack={() => {
          flow.go({ at: "do", side: null });
        }}
      />
    );
  if (step.at === "note") return <ReclineNote flow={flow} />;
  return <AfterSave flow={flow} before="" remark={remarkOf(flow)} />;
}

/** Whether it can count is asked on a page of its own. */
function setUpOf({ text }: Flow): readonly string[] {
  return text.setUp.filter((line) => !line.startsWith("First check"));
}

function remarkOf({ step }: Flow): string | undefined {
  const isNotValid = step.at === "saved" && step.record.test === "test-recline" && !step.record.valid;
  return isNotValid
    ? "That is very common, and mostly about the backs of the thighs. The hanging leg test takes its place."
    : undefined;
}

function CanItCount({ flow, onYes }: { readonly flow: Flow; readonly onYes: () => void }) {
  const [canSit, setCanSit] = useState<YesNo>(null);
  const { asked, formRef, ask } = useAsked();
  return (
    <SideScreen
      flow={flow}
      side={null}
      page="can-it-count"
      title="Can this test count for you?"
      picture={{ moment: "start" }}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <Button
          kind="primary"
          onClick={() => {
            if (canSit === null) ask();
            else if (canSit) onYes();
            else void flow.save(reclineNotValid);
          }}
        >
          Go on
        </Button>
      }
    >
      <p>
        Sit on the floor with both legs straight, the backs of the thighs on the floor, your back upright.
      </p>
      <div ref={formRef}>
        <YesOrNo
          legend="Can you sit like that?"
          hint="Many people cannot. Then the test does not count, and another takes its place."
          value={canSit}
          onChange={setCanSit}
          asked={asked}
        />
      </div>
    </SideScreen>
  );
}

function DoRecline({ flow, onBack }: { readonly flow: Flow; readonly onBack: () => void }) {
  return (
    <SideScreen
      flow={flow}
      side={null}
      page="do"
      title="Lie down slowly"
      picture={{ moment: "working" }}
      onBack={onBack}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              flow.go({ at: "note", side: null });
            }}
          >
            Looked, note it
          </Button>
          <Button
            kind="tension"
            onClick={() => {
              void flow.save({ ...reclineNotValid, valid: true, pain: true });
            }}
          >
            It hurts
          </Button>
        </>
      }
    >
      <Guide side={null} phrases={phrases} />
    </SideScreen>
  );
}

const phrases = [
  "into-test-recline",
  "do-test-recline",
  "do-test-recline-down",
  "look-test-recline-1",
  "look-test-recline-2",
  "look-test-recline-3",
  "look-test-recline-4",
];
