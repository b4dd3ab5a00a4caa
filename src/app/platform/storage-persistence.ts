/** Whether the browser may clear the journal by itself when room runs short. */
export type Persistence = "kept" | "may-be-cleared" | "unknown";

/** Asks the browser to keep what is stored. Some ask the person, so this is for a moment after something was saved. */
export async function askToPersist(): Promise<Persistence> {
  return judge(() => navigator.storage.persist());
}

/** As it is now, without asking. */
export async function readPersistence(): Promise<Persistence> {
  return judge(() => navigator.storage.persisted());
}

export interface StorageEstimateBytes {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** Null where the browser does not say. Browsers round it on purpose. */
export async function storageEstimate(): Promise<StorageEstimateBytes | null> {
  if (!hasStorageManager()) return null;
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

async function judge(ask: () => Promise<boolean>): Promise<Persistence> {
  if (!hasStorageManager()) return "unknown";
  try {
    return (await ask()) ? "kept" : "may-be-cleared";
  } catch (error) {
    // A browser may refuse to answer; that is an answer too.
    if (error instanceof TypeError || error instanceof DOMException) return "unknown";
    throw error;
  }
}

/** Missing without a secure context. */
function hasStorageManager(): boolean {
  return typeof navigator !== "undefined" && "storage" in navigator;
}
