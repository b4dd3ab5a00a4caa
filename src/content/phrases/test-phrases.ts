import type { PhraseFacts, PhraseId } from "../phrase.ts";

const ids: readonly PhraseId[] = [
  "test-own-left",
  "test-pain-stop",
  "test-other-side",
  "test-note",
  "test-done",
  "name-test-modified-thomas",
  "into-test-modified-thomas",
  "into-test-modified-thomas-floor",
  "do-test-modified-thomas",
  "look-test-modified-thomas-1",
  "look-test-modified-thomas-2",
  "look-test-modified-thomas-3",
  "out-test-modified-thomas",
  "name-test-hold-seated",
  "into-test-hold-seated",
  "out-test-hold-seated",
  "name-test-hold-standing",
  "into-test-hold-standing",
  "out-test-hold-standing",
  "hold-ready",
  "hold-start",
  "hold-ten",
  "hold-twenty",
  "hold-thirty",
  "hold-still",
  "hold-target",
  "hold-stop",
  "hold-ask",
  "name-test-recline",
  "into-test-recline",
  "do-test-recline",
  "do-test-recline-down",
  "look-test-recline-1",
  "look-test-recline-2",
  "look-test-recline-3",
  "look-test-recline-4",
  "out-test-recline",
  "name-test-leg-length",
  "into-test-leg-length",
  "do-test-leg-length",
  "out-test-leg-length",
];

/** Said while a test is guided: names are short, the way in and what to do take longest. */
export const testPhraseFacts: readonly PhraseFacts[] = ids.map((id) => ({
  id,
  maxSeconds: maxSecondsOf(id),
  talk: "little",
}));

function maxSecondsOf(id: PhraseId): number {
  if (id.startsWith("name-")) return 4;
  return id.startsWith("into-") || id.startsWith("do-") ? 12 : 6.1;
}
