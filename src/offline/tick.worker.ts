/**
 * A clock that browsers leave running in a hidden tab, where the page's own timers are held back to once
 * a second or slower. It only wakes the page; the page reads the time itself, so a late tick loses nothing.
 */
type TickCommand = { readonly type: "start"; readonly everyMs: number } | { readonly type: "stop" };

declare const self: DedicatedWorkerGlobalScope;

let timer: number | undefined;

self.addEventListener("message", (message: MessageEvent<TickCommand>) => {
  self.clearInterval(timer);
  if (message.data.type === "stop") return;
  timer = self.setInterval(() => {
    self.postMessage({ type: "tick" });
  }, message.data.everyMs);
});
