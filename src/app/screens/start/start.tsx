import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { EquipmentId } from "#content";
import type { Person, PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { changeProfile, settingsOf } from "../../state/settings.ts";
import { EquipmentForm } from "../you/equipment-form.tsx";
import { MinutesChoice } from "../you/minutes-choice.tsx";
import { PersonForm } from "../you/person-form.tsx";

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
  const { route } = useLocation();
  const [at, setAt] = useState(0);
  const [about, setAbout] = useState<Person>(person.person);
  const [owned, setOwned] = useState<ReadonlySet<EquipmentId>>(
    new Set((person.equipment ?? usuallyThere) as EquipmentId[]),
  );
  const [minutes, setMinutes] = useState(settingsOf(person).minutes);
  const step = steps[at] ?? "you";
  const save = async () => {
    const saved = await changeProfile({ person: about, equipment: [...owned], settings: { minutes } });
    if (saved) route("/tests");
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
              if (at + 1 < steps.length) setAt(at + 1);
              else void save();
            }}
          >
            {at + 1 < steps.length ? "Next" : "Go to the tests"}
          </Button>
          {at > 0 && (
            <Button
              kind="quiet"
              onClick={() => {
                setAt(at - 1);
              }}
            >
              Back
            </Button>
          )}
        </>
      }
    >
      {step === "you" && <PersonForm person={about} onChange={setAbout} />}
      {step === "things" && (
        <>
          <p>Tick what is at hand. The floor and a wall are enough to begin; plans use only what you tick.</p>
          <EquipmentForm owned={owned} onChange={setOwned} />
        </>
      )}
      {step === "time" && <MinutesChoice minutes={minutes} onChange={setMinutes} />}
    </Screen>
  );
}

/** Ticked to begin with, because nearly every home has them. */
const usuallyThere: readonly EquipmentId[] = ["chair", "pillow", "blanket", "towel"];
