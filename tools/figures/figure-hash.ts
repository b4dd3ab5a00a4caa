import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FigurePoses } from "#content";

/** What the pictures are made by: everything in these folders but tests. */
const sources = ["src/body", "tools/figures"];

/** Changes when the way of drawing changes. */
export function hashOfDrawing(root: string): string {
  const hash = createHash("sha256");
  for (const folder of sources)
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).toSorted()) {
      if (!path.endsWith(".ts") || /\.(test|testing)\.ts$/.test(path) || isElsewhere(path)) continue;
      hash.update(path).update(readFileSync(join(root, folder, path)));
    }
  return hash.digest("hex");
}

/** Programs around the drawing, and the turning view, which draws nothing here. */
function isElsewhere(path: string): boolean {
  return /^(anatomy|check)[\\/]|^(look|sheet|keep-figures|list-figures|write-sheet|figure-hash|draw-worker)\.ts$/.test(
    path,
  );
}

/** Changes when this figure's picture may change. */
export function hashOfFigure(drawing: string, figure: FigurePoses, name: string): string {
  return createHash("sha256")
    .update(drawing)
    .update(JSON.stringify(figure))
    .update(name)
    .digest("hex")
    .slice(0, 24);
}

export function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
