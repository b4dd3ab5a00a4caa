import { techniques } from "#content/techniques";
import type { Plan } from "#engine";
import figures from "#figures/list";
import { dropOldFigures, keepFigures } from "../platform/figure-files.ts";
import { figureAddresses } from "./figures.ts";

/**
 * Puts the pictures of this plan's week on the device, gentler forms included, so that any of its sessions can be
 * started without a connection.
 */
export async function keepFiguresOf({ session, week }: Pick<Plan, "session" | "week">): Promise<void> {
  const items = [...(session?.items ?? []), ...(week ?? []).flatMap((day) => day.items)];
  const planned = new Set<string>(items.map(({ technique }) => technique));
  const gentler = techniques.flatMap(({ id, easier }) => (planned.has(id) ? easier : []));
  await keepFigures([...new Set([...planned, ...gentler])].flatMap(figureAddresses));
  await dropOldFigures(new Set(Object.keys(figures).flatMap(figureAddresses)));
}
