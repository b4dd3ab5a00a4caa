/** Joins the other tabs of the app: `onNews` runs when one of them calls the function that this returns. */
export function joinTabs(name: string, onNews: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", onNews);
  return () => {
    channel.postMessage("news");
  };
}
