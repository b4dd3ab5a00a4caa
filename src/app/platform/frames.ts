/** How often a moving picture may change: drawn pictures are few, so more would show nothing. */
const leastMs = 50;

/**
 * Calls back with the seconds since the beginning while the page is seen, until it is stopped. Time in which the page was
 * hidden does not count.
 */
export function whileSeen(show: (seconds: number) => void): () => void {
  let seconds = 0;
  let before: number | null = null;
  let request = requestAnimationFrame(tick);
  function tick(at: number): void {
    request = requestAnimationFrame(tick);
    const passed = before === null ? 0 : at - before;
    if (before !== null && passed < leastMs) return;
    before = at;
    // The page was hidden, or the device asleep.
    if (passed < 1000) seconds += passed / 1000;
    show(seconds);
  }
  return () => {
    cancelAnimationFrame(request);
  };
}

/** Whether the person asked their device for less motion. */
export function wantsLessMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
