import { describe, test } from "vitest";
import { journalStoreContract } from "./journal-store-contract.ts";
import { createMemoryJournalStore } from "./memory-journal-store.ts";
import type { JournalStore } from "./journal-store.ts";

describe("the memory store keeps the contract", () => {
  const places = new Map<string, JournalStore>();
  const makeStore = (place: string) => {
    const store = places.get(place) ?? createMemoryJournalStore();
    places.set(place, store);
    return store;
  };
  for (const { name, run } of journalStoreContract(makeStore)) test(name, run);
});
