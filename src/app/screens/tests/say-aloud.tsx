import { useEffect } from "preact/hooks";
import type { PhraseId, Side } from "#content";
import { phraseTexts } from "#content/en/phrases";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { deviceSettings } from "../../platform/device-settings.ts";
import { hush, isSpeaking, speak, unlockVoice, voiceState } from "../../platform/voice.ts";

interface GuideProps {
  readonly side: Side | null;
  readonly phrases: readonly PhraseId[];
}

/** What to do, step by step, to read or to hear while lying down. */
export function Guide({ side, phrases }: GuideProps) {
  return (
    <section class="card">
      <h2>Step by step</h2>
      <ol>
        {phrases.map((phrase) => (
          <li key={phrase}>{phraseTexts[phrase]}</li>
        ))}
      </ol>
      <SayAloud side={side} phrases={phrases} />
    </section>
  );
}

/** Only where this device has a voice of its own, and the person wants voices. */
function SayAloud({ side, phrases }: GuideProps) {
  const isSaying = isSpeaking.value;
  useEffect(() => hush, []);
  const state = voiceState.value;
  const { sound, voice } = deviceSettings.value;
  if (!sound || voice === "none" || (state !== "ready" && state !== "unknown")) return null;
  const words = [...(side === null ? [] : [`side-${side}`]), ...phrases].map((id) => phraseTexts[id] ?? "");
  return (
    <p>
      <Button
        onClick={() => {
          if (isSaying) hush();
          else {
            unlockVoice();
            speak(words.join(" "));
          }
        }}
      >
        <Icon name={isSaying ? "stop" : "sound"} />
        {isSaying ? "Stop reading" : "Read it to me"}
      </Button>
    </p>
  );
}
