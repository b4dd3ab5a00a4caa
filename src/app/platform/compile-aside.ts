// The build gives the address of a worker as the default export.
// oxlint-disable-next-line import/default
import workerUrl from "#app/soundtrack-worker?worker&url";
import type { CompileOrder, CompiledFile } from "./compile-file.ts";
import { ownScript } from "./trusted.ts";

export type Compiler = (order: CompileOrder) => Promise<CompiledFile | null>;

/** Longer than any phone takes; then the page does it itself. */
const answerWithinMs = 4000;

let worker: Worker | null = null;

/** Gets the worker ready before it is needed; starting one takes a slow phone a moment. */
export function openCompiler(): void {
  worker ??= open();
}

export function closeCompiler(): void {
  worker?.terminate();
  worker = null;
}

/** Makes a file in a worker, since half an hour takes a slow phone a tenth of a second; where there is none, right here. */
export async function compileAside(order: CompileOrder): Promise<CompiledFile | null> {
  openCompiler();
  const answer = worker === null ? undefined : await ask(worker, order);
  if (answer !== undefined) return answer;
  closeCompiler();
  const { compileFile } = await import("./compile-file.ts");
  return compileFile(order);
}

/** Answers come in the order of the questions. Undefined when none comes. */
function ask(to: Worker, order: CompileOrder): Promise<CompiledFile | null | undefined> {
  return new Promise((resolve) => {
    const end = (answer: CompiledFile | null | undefined) => {
      clearTimeout(timer);
      to.removeEventListener("message", answered);
      to.removeEventListener("error", failed);
      resolve(answer);
    };
    const answered = ({ data }: MessageEvent<CompiledFile | null>) => {
      end(data);
    };
    const failed = () => {
      end(undefined);
    };
    const timer = setTimeout(failed, answerWithinMs);
    to.addEventListener("message", answered);
    to.addEventListener("error", failed);
    to.postMessage(order);
  });
}

/** Null where workers may not be opened. */
function open(): Worker | null {
  try {
    return new Worker(ownScript(workerUrl), { type: "module", name: "soundtrack" });
  } catch {
    return null;
  }
}
