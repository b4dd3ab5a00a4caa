import { useEffect } from "preact/hooks";
import type { PlannedSession } from "#events";
import { Notice } from "../../parts/notice.tsx";
import { deviceSettings } from "../../platform/device-settings.ts";
import { keepVoiceOf, voiceReadiness } from "../../state/session-clips.ts";

/** Whether the voice for this session is on the device, said before the person lies down. Fetches what is not. */
export function VoiceLine({ session }: { readonly session: PlannedSession }) {
  const { sound, voice } = deviceSettings.value;
  const isWanted = sound && voice === "recorded";
  useEffect(() => {
    if (isWanted) void keepVoiceOf({ session, week: null });
  }, [session, isWanted]);
  if (!isWanted) return null;
  return (
    <div role="status">
      {voiceReadiness.value === "ready" && (
        <p class="soft small">
          The voice is on this device, so you can lock the phone and put it away: the session goes on.
        </p>
      )}
      {voiceReadiness.value === "fetching" && <p class="soft small">Fetching the voice for this session …</p>}
      {voiceReadiness.value === "some" && (
        <Notice>
          The recorded voice is not all on this device, and there is no connection to fetch it. What is
          missing is shown on the screen; bells lead you.
        </Notice>
      )}
    </div>
  );
}
