import type { ComponentChildren } from "preact";
import "./data-table.css";

interface DataTableProps {
  /** Said, not shown: the heading above it already says it. */
  readonly caption: string;
  /** Names of the columns; the first column heads its row. */
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<{ readonly key: string; readonly cells: readonly ComponentChildren[] }>;
}

/**
 * Numbers in rows. Where there is no room for columns each row becomes a small list; the roles keep it a table for
 * those who hear it.
 */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <table class="data-table" role="table">
      <caption class="hidden-visually">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {cells[0]}
            </th>
            {cells.slice(1).map((cell, place) => (
              <td key={head[place + 1]} role="cell">
                <span class="data-name" aria-hidden="true">
                  {head[place + 1]}:{" "}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
