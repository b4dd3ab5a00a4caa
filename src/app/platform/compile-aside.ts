// The build gives the address of a worker as the default export.
// oxlint-disable-next-line import/default
import workerUrl from "#app/soundtrack-worker?worker&url";
import type { CompileOrder } from "./compile-file.ts";
import { createCompiler } from "./compiler.ts";
import type { Compiler } from "./compiler.ts";
import { ownScript } from "./trusted.ts";

/**
 * Makes files in a worker, since half an hour takes a slow phone a tenth of a second. It is opened before it is needed;
 * starting one takes a slow phone a moment. One for each session: nothing of it is left when the session is closed.
 */
export function openCompiler(): Compiler {
  return createCompiler(openWorker, compileHere);
}

async function compileHere(order: CompileOrder) {
  const { compileFile } = await import("./compile-file.ts");
  return compileFile(order);
}

/** Null where workers may not be opened. */
function openWorker(): Worker | null {
  try {
    return new Worker(ownScript(workerUrl), { type: "module", name: "soundtrack" });
  } catch {
    return null;
  }
}
