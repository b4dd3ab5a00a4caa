/** `node tools/draw-icons.mjs`: the PNG icons of the manifest from their SVG drawings, by Chromium. Kept in the repository. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { ensureChromium, root, runTool } from "./setup.mjs";

const publicFolder = join(root, "src", "app", "public");
const drawings = [
  { from: "icon.svg", to: "icons/icon", sizes: [48, 192, 512] },
  { from: "icons/maskable.svg", to: "icons/maskable", sizes: [192, 512] },
];

await runTool(async () => {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  const page = await browser.newPage();
  for (const { from, to, sizes } of drawings) {
    const drawing = await readFile(join(publicFolder, from), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;
      await page.setContent(`<body style="margin:0"><img src="${address}" width="${size}" height="${size}">`);
      await page.locator("img").evaluate((image) => image.decode());
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(join(publicFolder, `${to}-${size}.png`), picture);
    }
  }
  await browser.close();
});
