import type { LocalDate } from "#base";
import type { KeptEvent } from "#events";
import { planImport, readJournalFile } from "#journal";
import type { JournalFileFault } from "#journal";

/** `unclench-journal-2026-11-20.jsonl`. */
export function copyName(day: LocalDate, kind: "jsonl" | "csv" | "txt" = "jsonl"): string {
  return `unclench-journal-${day}.${kind}`;
}

/** What a chosen file holds, compared with what is on this device. Nothing is imported by looking. */
export type ImportReview =
  | { readonly kind: "no-journal" }
  /** Made by a newer version of the app, whose file this one cannot read. */
  | { readonly kind: "newer" }
  | {
      readonly kind: "journal";
      /** To be imported: not here yet. */
      readonly fresh: readonly KeptEvent[];
      readonly counts: ImportCounts;
      readonly faults: readonly JournalFileFault[];
    };

export interface ImportCounts {
  readonly fresh: number;
  /** Of the fresh ones, made by a newer version. */
  readonly foreign: number;
  readonly present: number;
  /** Of those present, with another content in the file; what is here stays. */
  readonly different: number;
  readonly faulty: number;
}

export function reviewImport(text: string, here: readonly KeptEvent[]): ImportReview {
  const file = readJournalFile(text);
  if (file.header.kind === "newer") return { kind: "newer" };
  if (file.header.kind === "missing" && file.kept.length === 0) return { kind: "no-journal" };
  const { fresh, foreign, present, different, faulty } = planImport(here, file);
  const counts = { fresh: fresh.length, foreign, present, different: different.length, faulty };
  return { kind: "journal", fresh, counts, faults: file.faults };
}

/** What an import would do, a sentence each. */
export function importWords(counts: ImportCounts): readonly string[] {
  const { fresh, foreign, present, different, faulty } = counts;
  return [
    fresh === 0 ? "Nothing in it is new." : `${entries(fresh)} not on this device yet.`,
    ...(foreign > 0
      ? [`${entries(foreign)} of them made by a newer version: kept, and shown once this app can read them.`]
      : []),
    ...(present > 0 ? [`${entries(present)} already here. They stay as they are.`] : []),
    ...(different > 0
      ? [`${entries(different)} of those differ in the file. What is on this device stays.`]
      : []),
    ...(faulty > 0 ? [`${lines(faulty)} not right and left out. The rest is fine.`] : []),
  ];
}

/** `1.2 MB`: rounded, as browsers round it anyway. */
export function bytesWords(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: step < 2 ? 0 : 1,
  });
  return format.format(bytes / 1000 ** step);
}

/** `1 entry`, `12 entries`. */
export function entries(count: number): string {
  return `${wholeNumber(count)} ${count === 1 ? "entry" : "entries"}`;
}

function lines(count: number): string {
  return `${wholeNumber(count)} ${count === 1 ? "line is" : "lines are"}`;
}

function wholeNumber(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}
