/** How long work that nobody waits for is put off at most. */
const longestWaitMs = 5000;

/** Runs a task once the page has nothing better to do. Not every browser tells; there it runs a little later. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(task, { timeout: longestWaitMs });
  else setTimeout(task, 1000);
}
