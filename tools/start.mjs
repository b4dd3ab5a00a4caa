/** `npm start`: installs and builds what is missing, then serves until Ctrl-C. */
import { spawn } from "node:child_process";
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

/** npm does not hand a SIGTERM on: it dies and would leave the server behind. */
function stopWithParent(stop) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
