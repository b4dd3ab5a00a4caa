import { useId } from "preact/hooks";
import { Choices, Tick } from "../../parts/choices.tsx";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";
import type { VoiceSetting } from "../../platform/device-settings.ts";
import { VoiceChoice } from "./voice-choice.tsx";

/** What is heard, felt and lit during a session, each on its own switch; they stay on this device. */
export function SoundSettings() {
  const { sound, vibration, keepScreenOn } = deviceSettings.value;
  return (
    <div class="stack">
      <Tick
        label="Sound"
        hint="goes on while the phone is locked"
        checked={sound}
        onChange={(on) => {
          changeDeviceSettings({ sound: on });
        }}
      />
      {sound && <WhatSounds />}
      <Tick
        label="Vibration"
        hint="not on every phone"
        checked={vibration}
        onChange={(on) => {
          changeDeviceSettings({ vibration: on });
        }}
      />
      <Tick
        label="Keep the screen on"
        hint="during a session, where the device can"
        checked={keepScreenOn}
        onChange={(on) => {
          changeDeviceSettings({ keepScreenOn: on });
        }}
      />
    </div>
  );
}

const voices: ReadonlyArray<{ readonly value: VoiceSetting; readonly label: string; readonly hint: string }> =
  [
    { value: "recorded", label: "The recorded voice", hint: "also with a locked phone" },
    { value: "device", label: "The device’s own voice", hint: "only while the screen is on" },
    { value: "none", label: "No voice", hint: "bells, and the words on the screen" },
  ];

function WhatSounds() {
  const { voice, bells, volume } = deviceSettings.value;
  const id = useId();
  return (
    <>
      <Choices
        legend="Voice"
        name="voice"
        choices={voices}
        value={voice}
        onChange={(chosen) => {
          changeDeviceSettings({ voice: chosen });
        }}
      />
      {voice === "device" && <VoiceChoice />}
      <Tick
        label="Bells"
        checked={bells}
        onChange={(on) => {
          changeDeviceSettings({ bells: on });
        }}
      />
      <div class="field">
        <label for={id}>Volume of words and bells</label>
        <input
          id={id}
          class="slider"
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={volume}
          aria-valuetext={`${String(Math.round(volume * 100))} per cent`}
          onInput={(event) => {
            changeDeviceSettings({ volume: event.currentTarget.valueAsNumber });
          }}
        />
      </div>
    </>
  );
}
