import { useState } from "preact/hooks";
import type { HistoryRow } from "#journal";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { CorrectEntry, isCorrectable } from "./correct-entry.tsx";
import { actionsOn, readable } from "./entry-list.ts";
import { entryWords } from "./entry-words.ts";
import type { WordsContext } from "./entry-words.ts";
import type { Amending } from "./use-amending.tsx";

interface EntryRowProps {
  readonly row: HistoryRow;
  readonly context: WordsContext;
  readonly amending: Amending;
}

/** One entry: when, what, what became of it, and what can be done with it. */
export function EntryRow({ row, context, amending }: EntryRowProps) {
  const event = readable(row);
  const { title, details } =
    event === null
      ? { title: "Made by a newer version of the app", details: [`“${row.event.type}”, kept as it is`] }
      : entryWords(event, context);
  const mark = marks[row.standing];
  return (
    <li>
      <div class="row">
        <span class="soft small">{timeWords(row.event.at)}</span>
        {mark !== "" && <span class="mark">{mark}</span>}
      </div>
      <p class={row.standing === "retracted" ? "entry-taken-back" : ""}>
        <strong>{title}</strong>
        {details.map((line) => (
          <span key={line} class="note-text">
            <br />
            {line}
          </span>
        ))}
      </p>
      <RowActions row={row} title={title} amending={amending} />
    </li>
  );
}

const marks: Readonly<Record<HistoryRow["standing"], string>> = {
  counts: "",
  corrected: "Changed later",
  retracted: "Taken back",
  amends: "",
  "no-effect": "Without effect now",
  newer: "",
};

interface RowActionsProps {
  readonly row: HistoryRow;
  readonly title: string;
  readonly amending: Amending;
}

function RowActions({ row, title, amending }: RowActionsProps) {
  const [open, setOpen] = useState<"no" | "correct" | "confirm">("no");
  const { takeBack, putBack, correct, inCheck } = actionsOn(row);
  const event = readable(row);
  const { id } = row.event;
  const close = () => {
    setOpen("no");
  };
  const toggle = () => {
    if (putBack) void amending.putBack(id);
    else if (event?.type === "stop-sign") setOpen("confirm");
    else void amending.takeBack(id);
  };
  if (inCheck) {
    return (
      <Button kind="quiet" href="/check">
        Look at your answers
      </Button>
    );
  }
  return (
    <div class="row">
      {(takeBack || putBack) && (
        <Button kind="quiet" label={`${putBack ? "Put back" : "Take back"}: ${title}`} onClick={toggle}>
          {putBack ? "Put back" : "Take back"}
        </Button>
      )}
      {correct && (
        <Button
          kind="quiet"
          label={`Change: ${title}`}
          onClick={() => {
            setOpen("correct");
          }}
        >
          Change
        </Button>
      )}
      {open === "correct" && event !== null && isCorrectable(event) && (
        <CorrectEntry event={event} amending={amending} onClose={close} />
      )}
      {open === "confirm" && (
        <ConfirmStopSign
          onClose={close}
          onTakeBack={() => {
            close();
            void amending.takeBack(id);
          }}
        />
      )}
    </div>
  );
}

interface ConfirmProps {
  readonly onClose: () => void;
  readonly onTakeBack: () => void;
}

function ConfirmStopSign({ onClose, onTakeBack }: ConfirmProps) {
  return (
    <Dialog
      title="Take this stop sign back?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button kind="tension" onClick={onTakeBack}>
            It did not happen: take it back
          </Button>
        </>
      }
    >
      <p>
        A stop sign keeps something out of your plan for your safety. Take it back only if it was told by
        mistake. If it is over by now, wait for the later check instead.
      </p>
    </Dialog>
  );
}

/** The time on the person's own clock, there and then. */
function timeWords(at: HistoryRow["event"]["at"]): string {
  const format = new Intl.DateTimeFormat(undefined, { timeStyle: "short", timeZone: "UTC" });
  return format.format(new Date(`${at.slice(0, 19)}Z`));
}
