import { forgetDeviceSettings } from "./device-settings.ts";

/** Everything that the app keeps beside the journal: settings of this device, and drafts of this tab. */
export function forgetDevice(): void {
  forgetDeviceSettings();
  for (const find of [() => localStorage, () => sessionStorage]) forgetOwn(find);
}

/** Only what is ours: on a developer's machine the same address may serve other things. */
function forgetOwn(find: () => Storage): void {
  try {
    const storage = find();
    for (const key of Object.keys(storage)) if (key.startsWith("unclench")) storage.removeItem(key);
  } catch {
    // Storage is refused here, so nothing was kept.
  }
}
