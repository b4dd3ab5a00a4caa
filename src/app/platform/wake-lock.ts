let wanted = 0;
let held: WakeLockSentinel | null = null;

/** Keeps the screen on until the returned function is called; asked for again whenever the page is shown again. */
export function keepAwake(): () => void {
  wanted += 1;
  if (wanted === 1) document.addEventListener("visibilitychange", askAgain);
  void ask();
  let released = false;
  return () => {
    if (released) return;
    released = true;
    wanted -= 1;
    if (wanted === 0) letGo();
  };
}

function askAgain(): void {
  if (document.visibilityState === "visible") void ask();
}

async function ask(): Promise<void> {
  // Missing in some browsers and on insecure addresses.
  const wakeLock = (navigator as Partial<Navigator>).wakeLock;
  if (wakeLock === undefined || (held !== null && !held.released)) return;
  try {
    const lock = await wakeLock.request("screen");
    if (wanted === 0) await lock.release();
    else held = lock;
  } catch {
    // Refused while hidden or on a low battery: the session goes on without it.
  }
}

function letGo(): void {
  document.removeEventListener("visibilitychange", askAgain);
  const lock = held;
  held = null;
  if (lock !== null && !lock.released) void lock.release().catch(() => undefined);
}
