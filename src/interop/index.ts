export { journalToCsv } from "./journal-to-csv.ts";
export type { CsvRow } from "./journal-to-csv.ts";
