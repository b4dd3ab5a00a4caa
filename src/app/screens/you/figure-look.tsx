import { FigureThumb } from "../../parts/figure-thumb.tsx";
import { Choices, Tick } from "../../parts/choices.tsx";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";

/** The colours of the drawn body, and whether it moves. */
export function FigureLook() {
  const { figure, figureMoves } = deviceSettings.value;
  return (
    <>
      <Choices
        legend="How the figure looks"
        name="figure"
        row
        choices={[
          { value: "light", label: "Lighter skin, brown hair" },
          { value: "dark", label: "Darker skin, black hair" },
        ]}
        value={figure}
        onChange={(chosen) => {
          changeDeviceSettings({ figure: chosen });
        }}
      />
      <div class="row">
        <FigureThumb id="st-half-kneeling" />
        <FigureThumb id="test-modified-thomas" />
      </div>
      <Tick
        label="The figure moves during a session"
        hint="Where the exercise moves. It never does when your device asks for less motion."
        checked={figureMoves}
        onChange={(moves) => {
          changeDeviceSettings({ figureMoves: moves });
        }}
      />
    </>
  );
}
