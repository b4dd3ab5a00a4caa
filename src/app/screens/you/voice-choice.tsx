import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";
import { listVoices, speak, voiceState } from "../../platform/voice.ts";

/** Which of the device's voices speaks, with a try; says so where there is none. */
export function VoiceChoice() {
  const voices = voiceState.value === "missing" ? [] : listVoices();
  const { voiceName } = deviceSettings.value;
  if (voices.length === 0) {
    return (
      <p class="soft small">
        This device has no English voice of its own, so the words stay on the screen. Bells still ring.
      </p>
    );
  }
  const options = [
    { value: "", label: "The device’s own choice" },
    ...voices.map(({ name, lang }) => ({ value: name, label: `${name} (${lang})` })),
  ];
  const known = options.some(({ value }) => value === voiceName);
  return (
    <>
      <p class="soft small">
        It needs the screen on: phones silence it when they lock. Keep this device charged and unlocked.
      </p>
      <SelectField
        label="The device’s voice"
        options={options}
        value={known ? (voiceName ?? "") : ""}
        onChange={(name) => {
          changeDeviceSettings({ voiceName: name === "" ? null : name });
        }}
      />
      <div>
        <Button
          onClick={() => {
            speak("Breathe in. And slowly out.");
          }}
        >
          Hear it
        </Button>
      </div>
      {voiceState.value === "failing" && (
        <p class="soft small">This voice stayed silent twice. Another one may work better.</p>
      )}
    </>
  );
}
