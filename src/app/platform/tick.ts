import tickWorkerUrl from "#offline/tick-worker?worker&url";
import { ownScript } from "./trusted.ts";

/** How often a clock on screen is looked at. */
const usualMs = 100;

/**
 * Calls back about ten times a second until the returned function is called, in a hidden tab too: a worker keeps the
 * beat. The caller reads the time itself, so that a late tick loses nothing.
 */
export function startTicks(onTick: () => void, everyMs: number = usualMs): () => void {
  const worker = openWorker();
  if (worker === null) {
    const timer = setInterval(onTick, everyMs);
    return () => {
      clearInterval(timer);
    };
  }
  let fallback: ReturnType<typeof setInterval> | undefined;
  worker.addEventListener("message", onTick);
  worker.addEventListener("error", () => {
    fallback ??= setInterval(onTick, everyMs);
  });
  worker.postMessage({ type: "start", everyMs });
  return () => {
    worker.removeEventListener("message", onTick);
    worker.terminate();
    clearInterval(fallback);
  };
}

/** Null where workers may not be opened; the page's own timer then does, while the page is seen. */
function openWorker(): Worker | null {
  try {
    return new Worker(ownScript(tickWorkerUrl), { type: "module", name: "tick" });
  } catch {
    return null;
  }
}
