import type { CompileOrder, CompiledFile } from "./compile-file.ts";

/** Makes the sound files of one session. */
export interface Compiler {
  /**
   * Null when no file can be made of it, or it was closed meanwhile. What the worker does not answer within the time, or
   * within a second, the page makes itself.
   */
  readonly compile: (order: CompileOrder, withinMs: number) => Promise<CompiledFile | null>;
  /** Ends the worker, and with null every question that is open. */
  readonly close: () => void;
}

export interface CompileQuestion {
  readonly id: number;
  readonly order: CompileOrder;
}

export interface CompileAnswer {
  readonly id: number;
  readonly made: CompiledFile | null;
}

/** The part of a worker that is used; a test may bring its own. */
export interface CompileWorker {
  postMessage(question: CompileQuestion): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<CompileAnswer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
}

/** Half an hour takes a slow phone a tenth of this. */
const leastMs = 1000;

/** `compileHere` does it in the page, which stands still meanwhile: where there is no worker, or it failed once. */
export function createCompiler(
  openWorker: () => CompileWorker | null,
  compileHere: (order: CompileOrder) => Promise<CompiledFile | null>,
): Compiler {
  const waiting = new Map<number, (answer: CompiledFile | null | undefined) => void>();
  let worker = openWorker();
  let isClosed = false;
  let asked = 0;
  const retire = (answer: null | undefined) => {
    worker?.terminate();
    worker = null;
    for (const end of waiting.values()) end(answer);
  };
  const fail = () => {
    retire(undefined);
  };
  worker?.addEventListener("message", ({ data }) => waiting.get(data.id)?.(data.made));
  worker?.addEventListener("error", fail);
  worker?.addEventListener("messageerror", fail);
  const ask = (to: CompileWorker, order: CompileOrder, withinMs: number) =>
    new Promise<CompiledFile | null | undefined>((resolve) => {
      asked += 1;
      const id = asked;
      const timer = setTimeout(fail, withinMs);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      });
      to.postMessage({ id, order });
    });
  return {
    compile: async (order, withinMs) => {
      const answer = worker === null ? undefined : await ask(worker, order, Math.max(leastMs, withinMs));
      if (answer !== undefined) return answer;
      return isClosed ? null : compileHere(order);
    },
    close: () => {
      isClosed = true;
      retire(null);
    },
  };
}
