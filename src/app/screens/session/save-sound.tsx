import { useState } from "preact/hooks";
import type { Adaptation } from "#content";
import type { PersonRecord } from "#engine";
import type { PlannedSession } from "#events";
import { Button } from "../../parts/button.tsx";
import { canShareSound, saveFile, shareSound } from "../../platform/save-file.ts";
import { settingsOf } from "../../state/settings.ts";

interface SaveSoundProps {
  readonly person: PersonRecord;
  readonly session: PlannedSession;
  readonly adaptations: readonly Adaptation[];
}

/** The session as a sound file: to keep, to play on anything, to hand on. */
export function SaveSound({ person, session, adaptations }: SaveSoundProps) {
  const [said, setSaid] = useState("");
  const [making, setMaking] = useState(false);
  const handOut = async (how: "save" | "share") => {
    setMaking(true);
    setSaid("Making the file …");
    setSaid(await make(how, { person, session, adaptations }));
    setMaking(false);
  };
  return (
    <section class="card no-print" aria-labelledby="save-sound">
      <h2 id="save-sound">As a sound file</h2>
      <p class="soft small">
        The whole session as one MP3 for any player. It is made for you, from your own safety check, and it
        says so. Deep pressure on the belly plays only here; the file has its gentler form.
      </p>
      <div class="row">
        <Button disabled={making} onClick={() => void handOut("save")}>
          Save this session as sound
        </Button>
        {canShareSound() && (
          <Button kind="quiet" disabled={making} onClick={() => void handOut("share")}>
            Share it
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

async function make(
  how: "save" | "share",
  { person, session, adaptations }: SaveSoundProps,
): Promise<string> {
  const { makeSessionToKeep } = await import("../../state/session-to-keep.ts");
  const made = await makeSessionToKeep({ session, talk: settingsOf(person).talk, adaptations }, person);
  if (!made.ok) return faultWords[made.error];
  const { name, bytes } = made.value;
  if (how === "share") return (await shareSound(name, bytes)) ? "Handed on." : "Nothing was handed on.";
  saveFile(name, bytes, "audio/mpeg");
  return `Saved as ${name}. Look among your downloads.`;
}

const faultWords = {
  "no-voice": "The recorded voice is not on this device yet. Try again with a connection.",
  "not-made": "The file could not be made.",
} as const;
