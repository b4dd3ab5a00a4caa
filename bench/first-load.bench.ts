/** What the landing page transfers, as the build measured it. Whole-page timings stand in their own bench. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Measured = { readonly bytes: number; readonly limit: number };

const sizes = JSON.parse(readFileSync(join(process.cwd(), "dist", "sizes.json"), "utf8")) as Record<
  string,
  Measured
>;
for (const [name, { bytes, limit }] of Object.entries(sizes)) {
  console.log(JSON.stringify({ name: `size-${name}`, value: bytes, unit: "B", limit }));
}
