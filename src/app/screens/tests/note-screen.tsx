import type { ComponentChildren } from "preact";
import type { Side } from "#content";
import type { TestRecord } from "#events";
import { Button } from "../../parts/button.tsx";
import { SideScreen } from "./side-screen.tsx";
import type { Flow } from "./use-flow.ts";

interface NoteScreenProps {
  readonly flow: Flow;
  readonly side: Side | null;
  readonly title: string;
  /** What is to be saved; null while something is missing. */
  readonly makeRecord: () => TestRecord | null;
  /** Names what is missing. */
  readonly ask: () => void;
  /** Where the test is done, for its Back. */
  readonly backTo?: "do" | "lie" | "held";
  readonly children: ComponentChildren;
}

/** The questions after a side, or after both at once, down to the button that saves them. */
export function NoteScreen({ flow, side, title, makeRecord, ask, backTo = "do", children }: NoteScreenProps) {
  const save = () => {
    const record = makeRecord();
    if (record === null) ask();
    else void flow.save(record);
  };
  return (
    <SideScreen
      flow={flow}
      side={side}
      page="note"
      title={title}
      onBack={() => {
        flow.go({ at: backTo, side });
      }}
      actions={
        <Button kind="primary" onClick={save}>
          {side === null ? "Save" : `Save the ${side} side`}
        </Button>
      }
    >
      {children}
    </SideScreen>
  );
}
