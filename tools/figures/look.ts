/** `npm run figures:look -- ID…`: draws the pictures of some figures to PNG and says what their poses lack. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { checkPose } from "#body";
import { figurePoses } from "#content/poses";
import type { DrawnStep } from "./draw-figure.ts";
import { drawFigure, drawLabels } from "./draw-figure.ts";
import { picture } from "./camera.ts";

const [folder = ".", ...wanted] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
mkdirSync(folder, { recursive: true });
for (const figure of figurePoses.filter(({ id }) => wanted.includes(id))) {
  const { steps, between } = drawFigure(figure);
  for (const [index, drawn] of steps.entries()) look(`${figure.id}-${String(index + 1)}`, drawn);
  for (const drawn of between)
    look(`${figure.id}-${String(drawn.from)}-to-${String(drawn.to)}-${String(drawn.place)}`, drawn);
}

function look(name: string, drawn: DrawnStep): void {
  const { step, posed } = drawn;
  const art = drawn.art + drawLabels(drawn, "right");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(picture.width)} ${String(picture.height)}">${art}</svg>`;
  const plain = svg.replaceAll(/var\(--[\w-]+,(#\w+)\)/g, "$1");
  const png = new Resvg(plain, { fitTo: { mode: "width", value: 1200 }, background: "#ffffff" });
  const path = join(folder, `${name}.png`);
  writeFileSync(path, png.render().asPng());
  console.log(
    `${path}: ${step.moment}${step.variant === undefined ? "" : ` (${step.variant})`}, ${String(gzipSync(svg, { level: 9 }).length)} B gzipped`,
  );
  for (const fault of checkPose(posed)) console.log(`  ! ${fault}`);
}
