import { deviceSettings } from "./device-settings.ts";

/** Vibrates where the device can and the person wants it: milliseconds on, off, on … */
export function vibrate(pattern: readonly number[]): void {
  if (!deviceSettings.value.vibration || !canVibrate()) return;
  navigator.vibrate([...pattern]);
}

export function stopVibrating(): void {
  if (canVibrate()) navigator.vibrate(0);
}

function canVibrate(): boolean {
  return typeof (navigator as Partial<Navigator>).vibrate === "function";
}
