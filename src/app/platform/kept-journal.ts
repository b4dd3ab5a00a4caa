/**
 * Whether a journal may be on this device. Asks and creates nothing. Where the browser cannot tell, yes: opening
 * creates nothing either.
 */
export async function mayHaveJournal(): Promise<boolean> {
  try {
    if (typeof indexedDB.databases !== "function") return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === "unclench");
  } catch {
    return false;
  }
}
