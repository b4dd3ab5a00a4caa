/** `npm start`: installs and builds what is missing, then serves until Ctrl-C. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, ensureDeps, root, runTool } from "./setup.mjs";

await runTool(() => {
  ensureDeps();
  ensureBuild();
  serve();
});

function serve() {
  const server = spawn(process.execPath, [join(root, "dist", "server", "server.js")], { stdio: "inherit" });
  const stop = () => server.kill("SIGTERM");
  // Ctrl-C reaches the server too; it closes by itself, and this process waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", stop);
  stopWithParent(stop);
  server.on("exit", (code) => process.exit(code ?? 0));
}

/** npm does not hand every signal on: it dies and would leave the server behind, below the shell between them. */
function stopWithParent(stop) {
  const ancestors = readAncestors();
  setInterval(() => {
    if (readAncestors() !== ancestors) stop();
  }, 500).unref();
}

/** The parent and, where the system tells, the parent's parent. */
function readAncestors() {
  const status = `/proc/${String(process.ppid)}/status`;
  const grandparent = existsSync(status)
    ? /^PPid:\s*(\d+)/m.exec(readFileSync(status, "utf8"))?.[1]
    : undefined;
  return `${String(process.ppid)} ${grandparent ?? ""}`;
}
