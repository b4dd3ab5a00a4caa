/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** A table by RFC 4180: commas, CRLF after every row, quotes where they are needed. Safe to open in a spreadsheet. */
export function writeCsv(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  // A number is never a formula, not even a negative one.
  if (typeof cell !== "string") return String(cell);
  const text = disarm(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs a text that begins like a formula, full-width signs included. The apostrophe makes it a text
 * again. https://owasp.org/www-community/attacks/CSV_Injection
 */
function disarm(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
