import type { Encoding } from "./app-files.ts";

const preference: readonly Encoding[] = ["br", "gzip"];

/** Picks the smallest form that the browser accepts; `identity` is always there. */
export function chooseEncoding(acceptEncoding: string | undefined, offered: Iterable<Encoding>): Encoding {
  const available = new Set(offered);
  const weights = parseWeights(acceptEncoding ?? "");
  const isAccepted = (encoding: Encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0;
  return preference.find((encoding) => available.has(encoding) && isAccepted(encoding)) ?? "identity";
}

function parseWeights(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    if (name !== "") weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  return weights;
}
