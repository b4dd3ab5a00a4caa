import { signal } from "@preact/signals";

/** Only some browsers have it. */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

/** The browser would install the app when asked. */
export const canInstall = signal(false);

let asked: InstallPromptEvent | null = null;

/** Keeps the browser's offer for the data page, which warns first. It comes soon after the page, so call this early. */
export function noticeInstallPrompt(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    asked = event as InstallPromptEvent;
    canInstall.value = true;
  });
  addEventListener("appinstalled", () => {
    asked = null;
    canInstall.value = false;
  });
}

/** Must run in a tap. An offer can be taken up once. */
export async function install(): Promise<void> {
  const offer = asked;
  asked = null;
  canInstall.value = false;
  await offer?.prompt();
}

export function isInstalled(): boolean {
  return matchMedia("(display-mode: standalone)").matches || standalone() === true;
}

/** An iPhone or iPad: there the app is added by hand, from the browser's own menu. */
export function isAppleTouch(): boolean {
  return standalone() !== undefined && navigator.maxTouchPoints > 1;
}

/** Safari's own word for it. */
function standalone(): boolean | undefined {
  return (navigator as { readonly standalone?: boolean }).standalone;
}
