import { useEffect, useState } from "preact/hooks";
import type { EquipmentId } from "#content";
import { equipmentTexts } from "#content/en/equipment";
import { techniques } from "#content/techniques";
import type { PersonRecord } from "#engine";
import type { PlannedSession } from "#events";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { takeSessionLock } from "../../platform/session-lock.ts";
import { deviceSettings } from "../../platform/device-settings.ts";
import { missingWithoutSecureContext } from "../../platform/secure-context.ts";
import { voiceState } from "../../platform/voice.ts";
import { beginSession } from "../../state/run-session.ts";
import { unlockAll } from "../../state/session-audio.ts";
import { settingsOf } from "../../state/settings.ts";
import { nameOf } from "../../state/names.ts";
import { today } from "../../state/today.ts";
import { groupItems, minutesInWords } from "../today/group-items.ts";
import { SoundSettings } from "../you/sound-settings.tsx";
import type { Offer } from "./before-session.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { VoiceLine } from "./voice-line.tsx";

interface GetReadyProps {
  readonly person: PersonRecord;
  readonly offer: Offer & { readonly session: PlannedSession };
}

/** Today has fetched them already, unless the person saves data. */
function usePicturesKept(session: PlannedSession): void {
  useEffect(() => {
    void import("../../state/plan-figures.ts").then(({ keepFiguresOf }) =>
      keepFiguresOf({ session, week: null }),
    );
  }, [session]);
}

/** What to lay out, what is to come, and the tap that starts sound and clock. */
export function GetReady({ person, offer }: GetReadyProps) {
  const [elsewhere, setElsewhere] = useState(false);
  const [starting, setStarting] = useState(false);
  const { session } = offer;
  const things = thingsFor(session, person);
  usePicturesKept(session);
  const start = async () => {
    setStarting(true);
    const lock = await takeSessionLock();
    if (lock === null) {
      setElsewhere(true);
      return;
    }
    const { talk } = settingsOf(person);
    const { adaptations } = offer.plan;
    const begun = await beginSession(
      { kind: offer.kind, session, talk, adaptations, safetyCheckedOn: person.safetyCheckedOn ?? today() },
      lock,
    );
    if (!begun) setStarting(false);
  };
  if (elsewhere) {
    return (
      <Elsewhere
        onFree={(lock) => {
          lock.release();
          setElsewhere(false);
          setStarting(false);
        }}
      />
    );
  }
  return (
    <Screen
      title="Get ready"
      kicker={`${minutesInWords(session.seconds)}, changes of position included`}
      step="ready"
      actions={
        <>
          <Button
            kind="primary"
            disabled={starting}
            onClick={() => {
              // Browsers allow sound only from a tap, so it is asked for right here.
              unlockAll();
              void start();
            }}
          >
            Start now
          </Button>
          <Button kind="quiet" href="/today">
            Not now
          </Button>
        </>
      }
    >
      {things.length > 0 && <p>Lay out: {things.join(", ")}.</p>}
      <section class="card" aria-label="What is to come">
        <ol class="list-plain list-lines">
          {groupItems(session.items).map((group) => (
            <li class="row row-spread ready-row" key={group.first}>
              <span>{nameOf(group.technique, person)}</span>
              <span class="soft">{minutesInWords(group.seconds)}</span>
            </li>
          ))}
        </ol>
      </section>
      <p>
        Put the phone where you can hear it. Ease off or stop whenever you like: “It hurts” is always one tap
        away. Breathe all the time.
      </p>
      <VoiceLine session={session} />
      <WhatIsMissing />
      <details class="card">
        <summary>Sound and screen</summary>
        <SoundSettings />
      </details>
    </Screen>
  );
}

/** What the session's techniques need, of what the person has: one way each, the first that they own. */
function thingsFor(session: PlannedSession, person: PersonRecord): readonly string[] {
  const owned = new Set(person.equipment ?? []);
  const ids = new Set<EquipmentId>();
  for (const { technique } of session.items) {
    const facts = techniques.find(({ id }) => id === technique);
    const way = facts?.needs.find((needs) => needs.every((need) => owned.has(need))) ?? [];
    for (const need of way) ids.add(need);
    for (const comfort of facts?.comforts ?? []) if (owned.has(comfort)) ids.add(comfort);
  }
  return [...ids].map((id) => equipmentTexts[id].name.toLowerCase());
}

/** What this device or address withholds, said before the person lies down. */
function WhatIsMissing() {
  const missing = missingWithoutSecureContext();
  return (
    <>
      {deviceSettings.value.voice === "device" && voiceState.value === "missing" && (
        <Notice>This device has no voice of its own. Bells and the words on the screen lead you.</Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="tension">
          This address is not secure, so the browser withholds {missing.join(", ")}. Keep the screen on by
          hand.
        </Notice>
      )}
    </>
  );
}
