import { soundtrackPlayerContract } from "../../src/app/platform/soundtrack-player-contract.testing.ts";

/** What did not hold, by name; empty when all did. With real elements. */
export async function holdSoundContract(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, run } of soundtrackPlayerContract) {
    try {
      await run(() => new Audio());
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}
