/** `npm run figures:sheet`: one page with every kept picture, SVG and PNG, right and left, in both themes. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { figurePoses } from "#content/poses";
import { toPng } from "../../src/cli/to-png.ts";
import { wordsFor } from "./write-figure.ts";

const themes = {
  light: "background:#ffffff;color:#2a2320",
  dark: "background:#1f1916;color:#f4ece3;--outline:#05070a;--label:#f4ece3;--halo:#1f1916",
} as const;

/** Writes the page and its pictures into a folder; returns the path of the page. */
export async function writeSheet(root: string, folder: string): Promise<string> {
  const from = join(root, "assets", "figures");
  await mkdir(folder, { recursive: true });
  const kept = new Set(await readdir(from));
  const rows: string[] = [];
  for (const figure of figurePoses)
    for (const [index, step] of figure.steps.entries()) {
      const name = `${figure.id}-${String(index + 1)}`;
      if (!kept.has(`${name}.svg`)) continue;
      const svg = await readFile(join(from, `${name}.svg`), "utf8");
      await writeFile(join(folder, `${name}.png`), toPng(svg, 960));
      const own = svg.replaceAll(/(id="|href="#)(art|right|left)"/g, `$1${name}-$2"`);
      const left = `<svg viewBox="0 0 1200 900"><use href="#${name}-left"/></svg>`;
      const small = `<svg viewBox="0 0 1200 900" class="small"><use href="#${name}-art"/></svg>`;
      const title = `${name} · ${step.moment}${step.variant === undefined ? "" : ` (${step.variant})`}`;
      rows.push(
        `<section><h2>${title}</h2><p>${wordsFor(step.words, "right")}</p><div>` +
          `<figure class="light">${own}${left}${small}</figure>` +
          `<figure class="dark"><svg viewBox="0 0 1200 900"><use href="#${name}-right"/></svg>${left}${small}</figure>` +
          `<figure class="light"><img src="${name}.png" alt=""></figure></div></section>`,
      );
    }
  const style =
    `body{font:15px/1.4 system-ui,sans-serif;margin:16px}h2{font-size:16px;margin:24px 0 4px}figure{margin:0 0 4px;padding:8px}` +
    `svg,img{width:400px;height:300px}.small{width:64px;height:48px}` +
    Object.entries(themes)
      .map(([theme, rules]) => `.${theme}{${rules}}`)
      .join("");
  const path = join(folder, "sheet.html");
  const page = `<!doctype html><meta charset="utf-8"><title>All figures</title><style>${style}</style>${rows.join("\n")}`;
  await writeFile(path, page);
  return path;
}
