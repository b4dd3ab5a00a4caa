/** Makes the sound of a session beside the page, which goes on painting meanwhile. */
import { compileFile } from "./compile-file.ts";
import type { CompileAnswer, CompileQuestion } from "./compiler.ts";

addEventListener("message", ({ data: { id, order } }: MessageEvent<CompileQuestion>) => {
  const made = compileFile(order);
  const answer: CompileAnswer = { id, made };
  postMessage(answer, { transfer: made === null ? [] : [made.bytes.buffer] });
});
