/**
 * [Note: Loose and packed rows] A browser's database reads a row in a few dozen microseconds, however small it is:
 * seconds for the events of ten years. So only new events lie as loose rows. Older ones are packed, a few hundred to a
 * row, which reads them ten times as fast. Packs are never changed. Positions count on from 1 without gaps, packed rows
 * always come before loose ones, and all of it happens inside the one transaction that is given.
 */
import type { EventId, KeptEvent } from "#events";
import type { StoredRow, WrittenRow } from "#journal";
import type { Mode, Transaction } from "./local-database.ts";
import type { Extent } from "./open-connection.ts";

export const rowStores = ["events", "packs", "packed-ids", "extent", "device"] as const;
type RowStores = ["events", "packs", "packed-ids", "extent", "device"];
export type RowTransaction<Access extends Mode> = Transaction<RowStores, Access>;

const packSize = 500;
/** So many loose rows may gather before they are packed. */
const looseRows = 1000;

const nothing: Extent = { last: 0, packed: 0 };

export async function readExtent<Access extends Mode>(transaction: RowTransaction<Access>): Promise<Extent> {
  return (await transaction.objectStore("extent").get("extent")) ?? nothing;
}

/** Rows after that position, in order. */
export async function readRowsAfter<Access extends Mode>(
  transaction: RowTransaction<Access>,
  position: number,
): Promise<readonly StoredRow[]> {
  const after = IDBKeyRange.lowerBound(position, true);
  const loose = transaction.objectStore("events");
  const [packs, positions, events] = await Promise.all([
    transaction.objectStore("packs").getAll(after),
    loose.getAllKeys(after),
    loose.getAll(after),
  ]);
  const packed = packs.flatMap(({ first, json }) => unpack(first, json));
  return [
    // The first pack may begin before the position.
    ...packed.filter((row) => row.position > position),
    ...positions.map((key, index) => ({ position: key, event: events[index] })),
  ];
}

export async function findRow(
  transaction: RowTransaction<"readonly">,
  id: EventId,
): Promise<StoredRow | null> {
  const index = transaction.objectStore("events").index("id");
  const [loose, event] = await Promise.all([index.getKey(id), index.get(id)]);
  if (loose !== undefined) return { position: loose, event };
  const position = (await readBuckets(transaction, [id])).get(bucketOf(id))?.get(id);
  if (position === undefined) return null;
  const pack = await transaction.objectStore("packs").get(IDBKeyRange.lowerBound(position));
  return unpack(pack?.first ?? 0, pack?.json ?? "[]").find((row) => row.position === position) ?? null;
}

/** Those of the ids that are there already. */
export async function findKnownIds(
  transaction: RowTransaction<"readwrite">,
  ids: readonly EventId[],
): Promise<ReadonlySet<string>> {
  const [buckets, loose] = await Promise.all([readBuckets(transaction, ids), findLooseIds(transaction, ids)]);
  return new Set(ids.filter((id) => loose.has(id) || buckets.get(bucketOf(id))?.has(id) === true));
}

/** A few are looked up one by one; for many it is faster to read all loose rows, which are never very many. */
async function findLooseIds(
  transaction: RowTransaction<"readwrite">,
  ids: readonly EventId[],
): Promise<ReadonlySet<string>> {
  const loose = transaction.objectStore("events");
  if (ids.length > packSize) return new Set((await loose.getAll()).flatMap(idsIn));
  const positions = await Promise.all(ids.map((id) => loose.index("id").getKey(id)));
  return new Set(ids.filter((_, index) => positions[index] !== undefined));
}

/** Adds events that are not there. Many at once are packed at once. */
export async function addRows(
  transaction: RowTransaction<"readwrite">,
  events: readonly KeptEvent[],
): Promise<readonly WrittenRow[]> {
  const extent = await readExtent(transaction);
  const rows = events.map((event, index) => ({ position: extent.last + index + 1, event }));
  const last = extent.last + rows.length;
  if (rows.length < packSize) {
    const loose = transaction.objectStore("events");
    await Promise.all(rows.map(({ position, event }) => loose.add(event, position)));
    await transaction.objectStore("extent").put({ ...extent, last }, "extent");
  } else {
    await writePacks(transaction, [...(await takeLooseRows(transaction)), ...rows]);
    await transaction.objectStore("extent").put({ last, packed: last }, "extent");
  }
  return rows;
}

/** Packs the loose rows once there are many. Nothing changes for who reads them. */
export async function packRows(transaction: RowTransaction<"readwrite">): Promise<null> {
  const { last, packed } = await readExtent(transaction);
  if (last - packed < looseRows) return null;
  await writePacks(transaction, await takeLooseRows(transaction));
  await transaction.objectStore("extent").put({ last, packed: last }, "extent");
  return null;
}

async function takeLooseRows(transaction: RowTransaction<"readwrite">): Promise<readonly StoredRow[]> {
  const { packed } = await readExtent(transaction);
  const rows = await readRowsAfter(transaction, packed);
  await transaction.objectStore("events").clear();
  return rows;
}

async function writePacks(
  transaction: RowTransaction<"readwrite">,
  rows: readonly StoredRow[],
): Promise<void> {
  const packs = transaction.objectStore("packs");
  for (let start = 0; start < rows.length; start += packSize) {
    const part = rows.slice(start, start + packSize);
    const [first, last] = [part[0]?.position ?? 0, part.at(-1)?.position ?? 0];
    await packs.put({ first, json: JSON.stringify(part.map(({ event }) => event)) }, last);
  }
  await writeIds(transaction, rows);
}

async function writeIds(transaction: RowTransaction<"readwrite">, rows: readonly StoredRow[]): Promise<void> {
  const positionsById = new Map(
    rows.flatMap(({ position, event }) => idsIn(event).map((id) => [id, position])),
  );
  const ids = [...positionsById.keys()];
  const added = new Map<string, Map<string, number>>();
  for (const [bucket, known] of await readBuckets(transaction, ids)) added.set(bucket, new Map(known));
  for (const [id, position] of positionsById) added.get(bucketOf(id))?.set(id, position);
  const store = transaction.objectStore("packed-ids");
  await Promise.all([...added].map(([bucket, ids]) => store.put(ids, bucket)));
}

/** The buckets in which these ids would be, empty ones included. */
async function readBuckets<Access extends Mode>(
  transaction: RowTransaction<Access>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const store = transaction.objectStore("packed-ids");
  const names = [...new Set(ids.map(bucketOf))];
  const buckets = await Promise.all(names.map((name) => store.get(name)));
  return new Map(names.map((name, index) => [name, buckets[index] ?? new Map<string, number>()]));
}

function bucketOf(id: string): string {
  return id.slice(0, 2);
}

function unpack(first: number, json: string): readonly StoredRow[] {
  // Written by `writePacks`; each event is checked by whoever reads it.
  const events = JSON.parse(json) as readonly unknown[];
  return events.map((event, index) => ({ position: first + index, event }));
}

/** None for a row whose event is damaged. */
function idsIn(event: unknown): readonly string[] {
  const isEvent = typeof event === "object" && event !== null && "id" in event;
  return isEvent && typeof event.id === "string" ? [event.id] : [];
}
