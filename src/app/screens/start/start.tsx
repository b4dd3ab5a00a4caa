import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { EquipmentId } from "#content";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { changeProfile, settingsOf } from "../../state/settings.ts";
import { EquipmentForm } from "../you/equipment-form.tsx";
import { MinutesChoice } from "../you/minutes-choice.tsx";
import { PersonForm } from "../you/person-form.tsx";
import { forgetStartDraft, keepStartDraft, readStartDraft } from "./start-draft.ts";
import type { StartDraft } from "./start-draft.ts";

/** After the safety check: the few things that shape tests and plan. */
export function Start() {
  return (
    <WithPerson>
      {(person) =>
        isBlocked(screeningOf(person)) ? <BlockedNotice person={person} /> : <StartSteps person={person} />
      }
    </WithPerson>
  );
}

const steps = ["you", "things", "time"] as const;

function StartSteps({ person }: { readonly person: PersonRecord }) {
  const { query, route } = useLocation();
  const at = Math.max(
    0,
    steps.findIndex((each) => each === query["page"]),
  );
  const [draft, setDraft] = useState<StartDraft>(() => readStartDraft() ?? draftOf(person));
  const { about, owned, minutes } = draft;
  const step = steps[at] ?? "you";
  const change = (part: Partial<StartDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepStartDraft(next);
  };
  const save = async () => {
    const saved = await changeProfile({ person: about, equipment: [...owned], settings: { minutes } });
    if (!saved) return;
    forgetStartDraft();
    route("/tests");
  };
  const titles = {
    you: "A little about you",
    things: "What do you have?",
    time: "How much time do you have?",
  };
  return (
    <Screen
      title={titles[step]}
      kicker={`${String(at + 1)} of ${String(steps.length)}`}
      step={step}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              const next = steps[at + 1];
              if (next === undefined) void save();
              else route(addressOf(next));
            }}
          >
            {at + 1 < steps.length ? "Next" : "Go to the tests"}
          </Button>
          {at > 0 && (
            <Button kind="quiet" href={addressOf(steps[at - 1] ?? "you")}>
              Back
            </Button>
          )}
        </>
      }
    >
      {step === "you" && (
        <PersonForm
          person={about}
          onChange={(next) => {
            change({ about: next });
          }}
        />
      )}
      {step === "things" && (
        <>
          <p>Tick what is at hand. The floor and a wall are enough to begin; plans use only what you tick.</p>
          <EquipmentForm
            owned={new Set(owned)}
            onChange={(next) => {
              change({ owned: [...next] });
            }}
          />
        </>
      )}
      {step === "time" && (
        <MinutesChoice
          minutes={minutes}
          onChange={(next) => {
            change({ minutes: next });
          }}
        />
      )}
    </Screen>
  );
}

/** Each page in the address, so that the browser's Back goes one page back. */
function addressOf(step: (typeof steps)[number]): string {
  return step === "you" ? "/start" : `/start?page=${step}`;
}

function draftOf(person: PersonRecord): StartDraft {
  return {
    about: person.person,
    owned: (person.equipment ?? usuallyThere) as readonly EquipmentId[],
    minutes: settingsOf(person).minutes,
  };
}

/** Ticked to begin with, because nearly every home has them. */
const usuallyThere: readonly EquipmentId[] = ["chair", "pillow", "blanket", "towel"];
