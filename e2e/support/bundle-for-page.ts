import { join } from "node:path";
import { build } from "vite";

const bundles = new Map<string, Promise<string>>();

/** A program of the project as one script, to be evaluated in a page. `entry` is a path from the project's folder. */
export function bundleForPage(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const root = process.cwd();
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      minify: false,
      lib: { entry: join(root, entry), formats: ["iife"], name: "inPage", fileName: "in-page" },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const script = outputs.find((each) => each.type === "chunk");
  if (script === undefined) throw new Error(`${entry} gave no script`);
  return script.code;
}
