import { err, ok } from "#base";
import type { Result } from "#base";
import type { StoreFault } from "#journal";
import { BlockedError } from "./open-connection.ts";

export async function catchFaults<T>(task: () => Promise<T>): Promise<Result<T, StoreFault>> {
  try {
    return ok(await task());
  } catch (error) {
    return err(faultOf(error));
  }
}

const unavailable = [
  "NotSupportedError",
  "SecurityError",
  "InvalidStateError",
  "NotAllowedError",
  "UnknownError",
];

/** What a browser's refusal means. Anything but a refusal is a bug and goes on. */
function faultOf(error: unknown): StoreFault {
  if (error instanceof BlockedError) return { type: "StorageBlocked" };
  if (!(error instanceof Error) || !("name" in error)) throw error;
  if (error.name === "QuotaExceededError") return { type: "StorageFull" };
  if (error.name === "VersionError") return { type: "StorageNewer" };
  const reason = `${error.name}: ${error.message}`;
  if (unavailable.includes(error.name)) return { type: "StorageUnavailable", reason };
  if (error instanceof DOMException) return { type: "StorageFailed", reason };
  throw error;
}

export function hasName(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
