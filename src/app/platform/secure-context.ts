/** What a page on an insecure address lacks, in the person's words. Empty in a secure context. */
export function missingWithoutSecureContext(): readonly string[] {
  if (globalThis.isSecureContext) return [];
  return [
    "opening without a connection",
    "keeping the screen on during a session",
    "keeping one session in one tab",
    "asking the browser to protect your journal",
  ];
}
