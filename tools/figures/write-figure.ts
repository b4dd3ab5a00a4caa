import type { BodySide } from "#body";
import { picture } from "./camera.ts";
import type { DrawnStep } from "./draw-figure.ts";
import { drawLabels } from "./draw-figure.ts";

/** The words of a step for one side. */
export function wordsFor(words: string, side: BodySide): string {
  const other = side === "right" ? "left" : "right";
  return words.replaceAll("{side}", side).replaceAll("{other}", other);
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * One kept file: `#art` is the picture without words on it, `#right` and `#left` are the two sides of it, and the
 * file by itself shows the right one. The art is mirrored by the file, the words on it never are.
 */
export function writeFigure(name: string, drawn: DrawnStep): string {
  const { width, height } = picture;
  const group = (side: BodySide): string => {
    const turn = side === "left" ? ` transform="matrix(-1 0 0 1 ${String(width)} 0)"` : "";
    // On the way between two steps there are no words.
    const words = escape(wordsFor(drawn.step.words, side));
    const title = words === "" ? "" : `<title>${words}</title>`;
    return `<g id="${side}">${title}<use href="#art"${turn}/>${drawLabels(drawn, side)}</g>`;
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img">` +
    `<title>${escape(name)}</title><defs><g id="art">${drawn.art}</g>${group("right")}${group("left")}</defs>` +
    `<use href="#right"/></svg>\n`
  );
}
