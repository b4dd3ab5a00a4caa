import { signal } from "@preact/signals";
import { ownScript } from "./trusted.ts";

/** Everything is on the device: the app opens without a connection. */
export const worksOffline = signal(false);

/** Held by the one tab in which a session runs. */
export const sessionLockName = "unclench-session";

let replaced = false;

/** Another tab took a newer version into use: this one's parts may be gone, so the next screen is loaded afresh. */
export function wasReplaced(): boolean {
  return replaced;
}

/** Registers the service worker once the page has loaded, so that the first visit is not slowed. */
export function startServiceWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") void register();
  else addEventListener("load", () => void register(), { once: true });
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(ownScript("/sw.js"));
    void navigator.serviceWorker.ready.then(() => {
      worksOffline.value = true;
    });
    noteReplacement();
  } catch {
    // Blocked or out of space: the app then works online only, and the data page says so.
    worksOffline.value = false;
  }
}

function noteReplacement(): void {
  if (navigator.serviceWorker.controller === null) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    replaced = true;
  });
}

/**
 * Takes a newer version that waits into use when no session runs in any tab: the session's lock is asked for, and the
 * update is left for later when somebody holds it. Called where a reload disturbs nobody.
 */
export async function applyUpdateWhenIdle(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const worker = (await navigator.serviceWorker.getRegistration())?.waiting ?? null;
  if (worker === null) return;
  await whenNoSessionRuns(async () => {
    const changed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    worker.postMessage({ type: "activate-update" });
    await changed;
    location.reload();
  });
}

async function whenNoSessionRuns(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(sessionLockName, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await act();
  });
}
