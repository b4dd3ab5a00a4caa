import { useId } from "preact/hooks";
import { Tick } from "../../parts/choices.tsx";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";
import { VoiceChoice } from "./voice-choice.tsx";

/** Voice, bells and vibration, each on its own switch; they stay on this device. */
export function SoundSettings() {
  const { voice, bells, vibration, volume } = deviceSettings.value;
  const id = useId();
  return (
    <div class="stack">
      <Tick
        label="Spoken words"
        hint="where this device has a voice"
        checked={voice}
        onChange={(on) => {
          changeDeviceSettings({ voice: on });
        }}
      />
      <VoiceChoice />
      <Tick
        label="Bells"
        checked={bells}
        onChange={(on) => {
          changeDeviceSettings({ bells: on });
        }}
      />
      <Tick
        label="Vibration"
        hint="not on every phone"
        checked={vibration}
        onChange={(on) => {
          changeDeviceSettings({ vibration: on });
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
    </div>
  );
}
