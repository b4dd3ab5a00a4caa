/** Makes the sound of a session beside the page, which goes on painting meanwhile. One answer to each order, in order. */
import { compileFile } from "./compile-file.ts";
import type { CompileOrder } from "./compile-file.ts";

addEventListener("message", ({ data }: MessageEvent<CompileOrder>) => {
  const made = compileFile(data);
  postMessage(made, { transfer: made === null ? [] : [made.bytes.buffer] });
});
