import type { InlineConfig } from "vite";

/** What all parts of the build share. No configuration file is read: this is all there is. */
export function viteSettings(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    envDir: false,
    mode: "production",
    logLevel: "warn",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  };
}
