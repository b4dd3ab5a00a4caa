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
  return <Steps side={side} lines={phrases.map((phrase) => phraseTexts[phrase] ?? "")} />;
}

interface StepsProps {
  readonly side: Side | null;
  readonly lines: readonly string[];
  /** What belongs to the steps without being one: it stands below them, and is read out last. */
  readonly end?: string;
}

/** Steps in any words. */
export function Steps({ side, lines, end }: StepsProps) {
  return (
    <section class="card">
      <h2>Step by step</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {end !== undefined && (
        <p>
          <strong>{end}</strong>
        </p>
      )}
      <SayAloud side={side} lines={end === undefined ? lines : [...lines, end]} />
    </section>
  );
}

/** Only where this device has a voice of its own, and the person wants voices. */
function SayAloud({ side, lines }: Pick<StepsProps, "side" | "lines">) {
  const isSaying = isSpeaking.value;
  useEffect(() => hush, []);
  const state = voiceState.value;
  const { sound, voice } = deviceSettings.value;
  if (!sound || voice === "none" || (state !== "ready" && state !== "unknown")) return null;
  const words = [...(side === null ? [] : [phraseTexts[`side-${side}`] ?? ""]), ...lines];
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
