/**
 * The import table of docs/architecture.md, for what the compiler's project references cannot hold: which
 * imports are of types only, and which packages an area may use. A new area stands here or does not pass.
 */
export type AreaRule = {
  /** Areas and how they may be used. `types` means `import type`, from the door named or from any. */
  readonly areas: Readonly<Record<string, "values" | "types">>;
  /** Names of packages. A name that ends in `/` or `-` stands for all that begin so; `node:` for Node's own. */
  readonly packages: readonly string[];
  /** No platform at all: nothing may be declared into being either. */
  readonly isCore: boolean;
};

/** Of content, the deciding areas see only its shape; its doors carry the data. */
export const typesDoor: Readonly<Record<string, string>> = { content: "#content" };

/** Addresses of workers: the app starts them and never imports their code. */
export const workerAddresses: readonly string[] = [
  "#offline/tick-worker?worker&url",
  "#app/soundtrack-worker?worker&url",
];

/** Kept files made by tools/figures, shown by the app: of the anatomy page, and what there is to know of the pictures. */
export const keptFigures: readonly string[] = [
  "#figures/anatomy",
  "#figures/body-mesh?url",
  "#figures/list",
  "#figures/words",
];

export const importTable: Readonly<Record<string, AreaRule>> = {
  base: { areas: {}, packages: [], isCore: true },
  content: { areas: { base: "values" }, packages: [], isCore: true },
  events: { areas: { base: "values", content: "types" }, packages: ["valibot"], isCore: true },
  engine: { areas: { base: "values", content: "types", events: "values" }, packages: [], isCore: true },
  body: { areas: { base: "values", content: "types" }, packages: ["gl-matrix"], isCore: true },
  session: { areas: { base: "values", content: "types", engine: "types" }, packages: [], isCore: true },
  journal: { areas: { base: "values", events: "values" }, packages: ["valibot"], isCore: true },
  interop: {
    areas: { base: "values", content: "types", events: "values", engine: "types" },
    packages: [],
    isCore: true,
  },
  offline: { areas: { base: "values" }, packages: ["workbox-"], isCore: false },
  server: { areas: { base: "values" }, packages: ["hono", "@hono/", "node:"], isCore: false },
  cli: {
    areas: {
      base: "values",
      content: "values",
      events: "values",
      engine: "values",
      session: "values",
      body: "values",
      interop: "values",
      journal: "values",
    },
    packages: ["valibot", "@resvg/resvg-js", "node:"],
    isCore: false,
  },
  app: {
    areas: {
      base: "values",
      content: "values",
      events: "values",
      engine: "values",
      session: "values",
      body: "values",
      interop: "values",
      journal: "values",
    },
    packages: ["preact", "@preact/", "preact-iso", "preact-render-to-string", "idb", "gl-matrix"],
    isCore: false,
  },
};

/** The only places that read a clock, draw a random number or make an id. */
export const wiring = /^src\/(app\/platform\/|app\/main\.tsx$|server\/main\.ts$|cli\/main\.ts$)/;

/** Tests and what only tests use may reach anywhere; they are in no area's project. */
export const testCode = /\.(test|testing)\.tsx?$/;
