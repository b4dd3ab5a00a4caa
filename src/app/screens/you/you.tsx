import type { PersonRecord } from "#engine";
import { Choices } from "../../parts/choices.tsx";
import { PageLink } from "../../parts/page-link.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";
import { changeProfile, settingsOf } from "../../state/settings.ts";
import { BellyChoice } from "./belly-choice.tsx";
import { FigureLook } from "./figure-look.tsx";
import { RetestDay } from "./retest-day.tsx";
import { SoundSettings } from "./sound-settings.tsx";

/** Everything about the person and this device, a tap away. */
export function You() {
  return <WithPerson>{(person) => <YouPage person={person} />}</WithPerson>;
}

const pages = [
  { href: "/you/about", title: "About you", hint: "level, sport, time, what you own" },
  { href: "/check", title: "Safety check", hint: "look at your answers and change them" },
  { href: "/check/stop-signs", title: "Stop signs", hint: "when to stop, and what to do" },
  { href: "/check/summary", title: "Summary for a clinician", hint: "to print or show" },
  { href: "/you/own", title: "Techniques of your own", hint: "what your therapist gave you" },
  { href: "/you/data", title: "Your data", hint: "save a copy, bring one back, delete" },
  { href: "/learn", title: "What is known", hint: "the body, claims, readers' questions" },
];

function YouPage({ person }: { readonly person: PersonRecord }) {
  const settings = settingsOf(person);
  return (
    <Screen title="You" tab="you">
      <nav class="card" aria-label="Your pages">
        <ul class="list-plain list-lines">
          {pages.map((page) => (
            <PageLink key={page.href} {...page} />
          ))}
        </ul>
      </nav>
      <section class="card">
        <h2>Your plan</h2>
        <RetestDay person={person} />
      </section>
      <BellyChoice person={person} />
      <section class="card">
        <h2>How it looks</h2>
        <Choices
          legend="Theme"
          name="theme"
          row
          choices={[
            { value: "system", label: "As the device" },
            { value: "light", label: "Light" },
            { value: "dark", label: "Dark" },
          ]}
          value={deviceSettings.value.theme}
          onChange={(theme) => {
            changeDeviceSettings({ theme });
          }}
        />
        <FigureLook />
        <Choices
          legend="Lengths in"
          name="units"
          row
          choices={[
            { value: "metric", label: "Centimetres" },
            { value: "imperial", label: "Inches" },
          ]}
          value={settings.units}
          onChange={(units) => void changeProfile({ settings: { units } })}
        />
      </section>
      <section class="card">
        <h2>How it sounds</h2>
        <SoundSettings />
        <Choices
          legend="How much is said"
          name="talk"
          choices={[
            { value: "little", label: "Little", hint: "name, side, change of side, end" },
            { value: "normal", label: "Normal", hint: "how to get into it, too" },
            { value: "much", label: "Much", hint: "with coaching all the way" },
          ]}
          value={settings.talk}
          onChange={(talk) => void changeProfile({ settings: { talk } })}
        />
      </section>
    </Screen>
  );
}
