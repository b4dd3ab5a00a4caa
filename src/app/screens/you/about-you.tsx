import { useState } from "preact/hooks";
import type { EquipmentId } from "#content";
import type { Person, PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { changeProfile, settingsOf } from "../../state/settings.ts";
import { EquipmentForm } from "./equipment-form.tsx";
import { MinutesChoice } from "./minutes-choice.tsx";
import { PersonForm } from "./person-form.tsx";

/** Level, sport, hours of sitting, minutes and equipment, to change at any time. */
export function AboutYou() {
  return <WithPerson>{(person) => <AboutYouForm person={person} />}</WithPerson>;
}

function AboutYouForm({ person }: { readonly person: PersonRecord }) {
  const [about, setAbout] = useState<Person>(person.person);
  const [owned, setOwned] = useState<ReadonlySet<EquipmentId>>(
    new Set((person.equipment ?? []) as EquipmentId[]),
  );
  const [minutes, setMinutes] = useState(settingsOf(person).minutes);
  const [saved, setSaved] = useState(false);
  const save = async () => {
    setSaved(await changeProfile({ person: about, equipment: [...owned], settings: { minutes } }));
  };
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setSaved(false);
      set(value);
    };
  return (
    <Screen
      title="About you"
      back={{ href: "/you", label: "You" }}
      tab="you"
      actions={
        <>
          {saved && <Notice announce="status">Saved. Your next plan uses it.</Notice>}
          <Button kind="primary" onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <section class="card">
        <PersonForm person={about} onChange={changed(setAbout)} withAge />
      </section>
      <section class="card">
        <MinutesChoice minutes={minutes} onChange={changed(setMinutes)} />
      </section>
      <section class="card">
        <h2>What you have</h2>
        <EquipmentForm owned={owned} onChange={changed(setOwned)} />
      </section>
    </Screen>
  );
}
