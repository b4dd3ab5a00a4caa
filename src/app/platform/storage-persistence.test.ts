import { afterEach, expect, test, vi } from "vitest";
import { askToPersist, readPersistence, storageEstimate } from "./storage-persistence.ts";

afterEach(() => vi.unstubAllGlobals());

test("the browser's answer is told, and asking is apart from looking", async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  const persisted = vi.fn(() => Promise.resolve(false));
  vi.stubGlobal("navigator", { storage: { persist, persisted } });
  expect(await readPersistence()).toBe("may-be-cleared");
  expect(persist).not.toHaveBeenCalled();
  expect(await askToPersist()).toBe("kept");
});

test("a browser that cannot tell, or refuses, is not a fault", async () => {
  vi.stubGlobal("navigator", {});
  expect([await askToPersist(), await readPersistence(), await storageEstimate()]).toEqual([
    "unknown",
    "unknown",
    null,
  ]);
  const refuse = () => Promise.reject(new DOMException("no", "SecurityError"));
  vi.stubGlobal("navigator", { storage: { persist: refuse, estimate: refuse } });
  expect([await askToPersist(), await storageEstimate()]).toEqual(["unknown", null]);
});

test("the estimate is in bytes, and null when the browser leaves a number out", async () => {
  const estimate = vi.fn(() => Promise.resolve({ usage: 1200, quota: 5_000_000 }));
  vi.stubGlobal("navigator", { storage: { estimate } });
  expect(await storageEstimate()).toEqual({ usedBytes: 1200, quotaBytes: 5_000_000 });
  vi.stubGlobal("navigator", { storage: { estimate: () => Promise.resolve({ usage: 1200 }) } });
  expect(await storageEstimate()).toBeNull();
});
