import { Resvg } from "@resvg/resvg-js";

/** A kept picture as PNG on white, `width` pixels wide. Its colours are those that stand beside its variables. */
export function toPng(svg: string, width: number): Uint8Array {
  const plain = svg.replaceAll(/var\(--[\w-]+,(#[0-9a-f]+)\)/g, "$1");
  const picture = new Resvg(plain, { fitTo: { mode: "width", value: width }, background: "#ffffff" });
  return picture.render().asPng();
}
