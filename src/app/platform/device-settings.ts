import { signal } from "@preact/signals";

export type VoiceSetting = "recorded" | "device" | "none";

/** What stays on this device and does not travel with the journal. */
export interface DeviceSettings {
  readonly theme: "system" | "light" | "dark";
  /** The colours of skin and hair of the drawn body. */
  readonly figure: "light" | "dark";
  /** Whether pictures of a movement move during a session. */
  readonly figureMoves: boolean;
  /** Whether anything is heard at all. */
  readonly sound: boolean;
  /** `recorded` comes with the app and goes on while the phone is locked; the `device`'s own needs the screen on. */
  readonly voice: VoiceSetting;
  readonly bells: boolean;
  readonly vibration: boolean;
  /** Keeps the screen on during a session, where the device can. */
  readonly keepScreenOn: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Name of the chosen voice of the device; null for its default. */
  readonly voiceName: string | null;
  /** Day on which a copy of the journal was last saved, or null. */
  readonly copySavedOn: string | null;
}

const key = "unclench-device";
const defaults: DeviceSettings = {
  theme: "system",
  figure: "light",
  figureMoves: true,
  sound: true,
  voice: "recorded",
  bells: true,
  vibration: true,
  keepScreenOn: true,
  volume: 0.8,
  voiceName: null,
  copySavedOn: null,
};

export const deviceSettings = signal<DeviceSettings>(defaults);

/** Reads what an earlier visit chose. Writes nothing. */
export function loadDeviceSettings(): void {
  deviceSettings.value = read();
  showTheme();
}

/** Keeps a choice of the person. */
export function changeDeviceSettings(change: Partial<DeviceSettings>): void {
  deviceSettings.value = { ...deviceSettings.value, ...change };
  showTheme();
  try {
    localStorage.setItem(key, JSON.stringify(deviceSettings.value));
  } catch {
    // Storage may be full or refused: the choice then lasts as long as the page.
  }
}

export function forgetDeviceSettings(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
  deviceSettings.value = defaults;
  showTheme();
}

function showTheme(): void {
  const { theme, figure } = deviceSettings.value;
  if (figure === "light") delete document.documentElement.dataset["figure"];
  else document.documentElement.dataset["figure"] = figure;
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

function read(): DeviceSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === "object" && kept !== null ? onlyKnown(kept) : defaults;
  } catch {
    return defaults;
  }
}

function onlyKnown(kept: object): DeviceSettings {
  const value = kept as Readonly<Record<keyof DeviceSettings, unknown>>;
  const flag = (name: "figureMoves" | "sound" | "bells" | "vibration" | "keepScreenOn") =>
    typeof value[name] === "boolean" ? value[name] : defaults[name];
  const text = (name: "voiceName" | "copySavedOn") => (typeof value[name] === "string" ? value[name] : null);
  return {
    theme: value.theme === "light" || value.theme === "dark" ? value.theme : "system",
    figure: value.figure === "dark" ? "dark" : "light",
    figureMoves: flag("figureMoves"),
    sound: flag("sound"),
    voice: isVoiceSetting(value.voice) ? value.voice : defaults.voice,
    bells: flag("bells"),
    vibration: flag("vibration"),
    keepScreenOn: flag("keepScreenOn"),
    volume:
      typeof value.volume === "number" && value.volume >= 0 && value.volume <= 1
        ? value.volume
        : defaults.volume,
    voiceName: text("voiceName"),
    copySavedOn: text("copySavedOn"),
  };
}

function isVoiceSetting(value: unknown): value is VoiceSetting {
  return value === "recorded" || value === "device" || value === "none";
}
