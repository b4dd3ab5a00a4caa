import { join } from "node:path";
import { normalizePath } from "vite";

/** What the bundler tells of a module. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Which chunk a module belongs to, or null where the bundler decides. Through the service worker of a slow phone each
 * file costs about 8 ms, so forty small ones take longer than the bytes in them. So what Today needs comes as few: the
 * packages of the first page, what the safety check's first question needs as well, and the rest.
 */
export function chunkNamer(appRoot: string): (id: string, graph: ModuleGraph) => string | null {
  const at = (path: string) => normalizePath(join(appRoot, path));
  let layers: Readonly<Record<"preact" | "person" | "today", ReadonlySet<string>>> | null = null;
  return (id, graph) => {
    if (layers === null) {
      const first = reachable([at("main.tsx")], graph);
      const check = reachable([at("screens/check/check.tsx")], graph);
      const today = reachable([at("screens/today/today.tsx"), at("state/open-person-journal.ts")], graph);
      layers = {
        preact: new Set([...first].filter((one) => one.includes("/node_modules/"))),
        person: new Set([...check].filter((one) => today.has(one) && !first.has(one))),
        today: new Set([...today].filter((one) => !check.has(one) && !first.has(one))),
      };
    }
    const found = Object.entries(layers).find(([, members]) => members.has(id));
    return found?.[0] ?? null;
  };
}

/** The modules and all that they import, but for what is loaded only when it is asked for. */
function reachable(roots: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
