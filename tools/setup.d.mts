/** Finds a Chromium: Playwright's own, CHROMIUM_PATH, or one in the usual places. */
export function findChromium(): string | undefined;

/** Finds Chromium's headless shell in the PATH. */
export function findHeadlessShell(): string | undefined;
