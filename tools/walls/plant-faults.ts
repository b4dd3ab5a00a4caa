import { importTable, typesDoor } from "./import-table.ts";

export type Catcher = "tsc" | "oxlint" | "walls";

/** A file that breaks one rule, who has to catch it, and under which code. */
export type PlantedFault = {
  readonly path: string;
  readonly source: string;
  readonly catcher: Catcher;
  readonly code: RegExp;
};

type Planting = readonly [name: string, source: string, code?: RegExp];

const areas = Object.keys(importTable);
const coreAreas = areas.filter((area) => importTable[area]?.isCore);
const areasWithDoor = [...coreAreas];

/** One of every kind and every known escape. */
export function plantFaults(): readonly PlantedFault[] {
  return [
    ...plantForbiddenAreas(),
    ...plantPlatform(),
    ...plantContentValues(),
    ...plantPackages(),
    ...plantJumps(),
    ...plantClocks(),
    ...plantLint(),
  ];
}

/** One file for every import that the table allows, as the other half of the proof: nothing here may be caught. */
export function plantAllowed(): ReadonlyArray<{ readonly path: string; readonly source: string }> {
  return areas.flatMap((area) =>
    Object.entries(importTable[area]?.areas ?? {}).map(([other, use]) => ({
      path: `src/${area}/allowed-${other}.ts`,
      source:
        use === "types"
          ? `import type { Planted } from "${typesDoor[other] ?? doorOf(other)}";\nexport type Used = Planted;\n`
          : `import { planted } from "${doorOf(other)}";\nexport const used: number = planted;\n`,
    })),
  );
}

function doorOf(area: string): string {
  return areasWithDoor.includes(area) ? `#${area}` : `../${area}/planted-door.ts`;
}

/** The compiler lets through what an allowed area itself may import; there the walls check stands alone. */
function plantForbiddenAreas(): readonly PlantedFault[] {
  const pairs = areas.flatMap((area) =>
    areas
      .filter((other) => other !== area && importTable[area]?.areas[other] === undefined)
      .map((other) => [area, other] as const),
  );
  return pairs.flatMap(([area, other]) => {
    const source = `import { planted } from "${doorOf(other)}";\nexport const used: number = planted;`;
    const wallRule = areasWithDoor.includes(other) ? /^area$/ : /^relative-jump$/;
    const seenByWalls = fault("walls", wallRule, area, `forbidden-${other}`, source);
    if (reachableFrom(area).has(other)) return [seenByWalls];
    return [seenByWalls, fault("tsc", /^TS6307$/, area, `forbidden-${other}`, source)];
  });
}

function reachableFrom(area: string): ReadonlySet<string> {
  const direct = Object.keys(importTable[area]?.areas ?? {});
  return new Set(direct.flatMap((other) => [other, ...reachableFrom(other)]));
}

function plantPlatform(): readonly PlantedFault[] {
  const globals = ["document", "setTimeout", "console", "fetch", "crypto", "structuredClone", "TextEncoder"];
  const foreign: ReadonlyArray<readonly [area: string, names: readonly string[]]> = [
    ...coreAreas.map((area) => [area, [...globals, "process", "URL", "Buffer"]] as const),
    ["app", ["process", "Buffer"]],
    ["offline", ["process", "document", "window"]],
    ["server", ["document", "localStorage"]],
    ["cli", ["document", "localStorage"]],
  ];
  const notFound = /^TS(2304|2552|2580|2584|2591|2868)$/;
  const plantedGlobals = foreign.flatMap(([area, names]) =>
    names.map((name) =>
      fault("tsc", notFound, area, `global-${name}`, `export const used: unknown = ${name};`),
    ),
  );
  const plantedNode = [...coreAreas, "app", "offline"].map((area) =>
    fault("tsc", /^TS2(307|591)$/, area, "node-fs", 'export { readFileSync } from "node:fs";'),
  );
  return [...plantedGlobals, ...plantedNode];
}

function plantContentValues(): readonly PlantedFault[] {
  const typesOnly = areas.filter((area) => importTable[area]?.areas["content"] === "types");
  const plantings: readonly Planting[] = [
    ["content-value", 'import { planted } from "#content/techniques";\nexport const used: number = planted;'],
    ["content-index-value", 'import { planted } from "#content";\nexport const used: number = planted;'],
    ["content-re-export", 'export { planted } from "#content/all";'],
    ["content-dynamic", 'export const used = import("#content/all");'],
    ["content-inline-type", 'import { type Planted } from "#content";\nexport type Used = Planted;'],
  ];
  const ofContent = typesOnly.flatMap((area) => plant("walls", /^types-only$/, area, plantings));
  const ofEngine = ["session", "interop"].flatMap((area) =>
    plant("walls", /^types-only$/, area, [["engine-value", 'export { planted } from "#engine/planning";']]),
  );
  return [...ofContent, ...ofEngine];
}

function plantPackages(): readonly PlantedFault[] {
  const inCore = coreAreas.flatMap((area) =>
    plant("walls", /^package$/, area, [
      ["package-preact", 'export { render } from "preact";'],
      ["package-type", 'export type { VNode } from "preact";'],
      ["package-dynamic", 'export const used = import("fast-check");'],
      ["package-absolute", 'export { render } from "/node_modules/preact/src/index.js";'],
    ]),
  );
  return [
    ...inCore,
    ...plant("walls", /^package$/, "engine", [["package-valibot", 'export { object } from "valibot";']]),
    ...plant("walls", /^package$/, "server", [["package-idb", 'export { openDB } from "idb";']]),
    ...plant("walls", /^package$/, "app", [["package-hono", 'export { Hono } from "hono";']]),
  ];
}

function plantJumps(): readonly PlantedFault[] {
  const jumps: readonly Planting[] = [
    ["jump", 'export { planted } from "../base/index.ts";'],
    ["jump-type", 'export type { Planted } from "../base/index.ts";'],
    ["jump-import-type", 'export type Used = import("../base/index.ts").Planted;'],
    ["jump-dynamic", 'export const used = import("../base/index.ts");'],
    ["jump-through-self", 'export { planted } from "./../base/index.ts";'],
    ["jump-out", 'export { default as used } from "../../package.json";'],
  ];
  return [
    ...["engine", "app", "server"].flatMap((area) => plant("walls", /^relative-jump$/, area, jumps)),
    ...plant("walls", /^computed-import$/, "app", [
      ["computed", "export const used = (name: string) => import(name);"],
    ]),
    ...plant("walls", /^import-glob$/, "app", [
      ["glob", 'export const used = import.meta.glob("../engine/*.ts");'],
    ]),
    ...plant("walls", /^export-star$/, "engine", [["star", 'export * from "./index.ts";']]),
    ...plant("walls", /^own-door$/, "engine", [["own-door", 'export { planted as used } from "#engine";']]),
    ...plant("walls", /^ambient$/, "engine", [
      ["ambient-const", "declare const document: { title: string };\nexport const used = document.title;"],
      ["ambient-global", "declare global {\n  interface Window { x: 1 }\n}\nexport {};"],
    ]),
    { path: "src/planted-nowhere.ts", source: "export {};\n", catcher: "walls", code: /^no-area$/ },
    { path: "src/newcomer/index.ts", source: "export {};\n", catcher: "walls", code: /^no-area$/ },
  ];
}

function plantClocks(): readonly PlantedFault[] {
  const everywhere: readonly Planting[] = [
    ["date-now", "export const used = () => Date.now();"],
    ["date-global", "export const used = () => globalThis.Date.now();"],
    ["date-new", "export const used = () => new Date();"],
    ["date-new-bare", "export const used = () => new Date;"],
    ["date-new-global", "export const used = () => new globalThis.Date();"],
    ["date-call", "export const used = () => Date();"],
    ["date-computed", 'export const used = () => Date["now"]();'],
    ["date-template", "export const used = () => Date[`now`]();"],
    ["date-global-computed", 'export const used = () => globalThis["Date"].now();'],
    ["date-spread", "export const used = (list: []) => new Date(...list);"],
    ["date-alias", "const D = Date;\nexport const used = () => new D();"],
    ["date-taken-apart", "const { now } = Date;\nexport const used = now;"],
    ["date-of-global-taken-apart", "const { Date: D } = globalThis;\nexport const used = D;"],
    ["date-shorthand", "export const used = { Date };"],
    ["random", "export const used = () => Math.random();"],
    ["random-global", "export const used = () => globalThis.Math.random();"],
    ["random-taken-apart", "const { random } = Math;\nexport const used = random;"],
    ["random-passed", "export const used = [1].map(Math.random);"],
  ];
  const withDom: readonly Planting[] = [
    ["uuid", "export const used = () => crypto.randomUUID();"],
    ["uuid-global", "export const used = () => globalThis.crypto.randomUUID();"],
    ["random-values", "export const used = () => crypto.getRandomValues(new Uint8Array(1));"],
    ["performance", "export const used = () => performance.now();"],
  ];
  return [
    ...plant("walls", /^clock$/, "engine", everywhere),
    ...plant("walls", /^clock$/, "app", [
      ...everywhere,
      ...withDom,
      ["window", "export const used = () => window.Date.now();"],
    ]),
    ...plant("walls", /^clock$/, "server", [
      ...withDom,
      ["node-uuid", 'import { randomUUID } from "node:crypto";\nexport const used = () => randomUUID();'],
    ]),
  ];
}

function plantLint(): readonly PlantedFault[] {
  const promise = "async function work(): Promise<void> {\n  await Promise.resolve();\n}\n";
  const lines = "export const lines = [\n".concat("  1,\n".repeat(301), "];\n");
  const longFunction = `export function long(): void {\n${"  work();\n".repeat(61)}}\nfunction work(): void {}\n`;
  const plantings: readonly Planting[] = [
    ["default", "export default 1;", /import\(no-default-export\)/],
    ["default-named", "const used = 1;\nexport { used as default };", /import\(no-default-export\)/],
    ["floating", `${promise}export function used(): void {\n  work();\n}`, /no-floating-promises/],
    ["misused", `${promise}export const used = [1].filter(work);`, /no-misused-promises/],
    ["reference-lib", '/// <reference lib="dom" />\nexport {};', /triple-slash-reference/],
    ["reference-types", '/// <reference types="node" />\nexport {};', /triple-slash-reference/],
    ["reference-path", '/// <reference path="./index.ts" />\nexport {};', /triple-slash-reference/],
    ["ts-ignore", "// @ts-ignore because\nexport const used: number = 'x';", /ban-ts-comment/],
    ["ts-nocheck", "// @ts-nocheck\nexport const used: number = 'x';", /ban-ts-comment/],
    ["any", "export const used: any = 1;", /no-explicit-any/],
    ["long-file", lines, /max-lines\)/],
    ["long-function", longFunction, /max-lines-per-function/],
    [
      "cycle-a",
      'import { b } from "./lint-cycle-b.ts";\nexport const a = (): number => b();',
      /import\(no-cycle\)/,
    ],
    [
      "cycle-b",
      'import { a } from "./lint-cycle-a.ts";\nexport const b = (): number => a();',
      /import\(no-cycle\)/,
    ],
  ];
  return plantings.map(([name, source, code = /./]) =>
    fault("oxlint", code, "engine", `lint-${name}`, source),
  );
}

function plant(
  catcher: Catcher,
  code: RegExp,
  area: string,
  plantings: readonly Planting[],
): readonly PlantedFault[] {
  return plantings.map(([name, source]) => fault(catcher, code, area, `planted-${name}`, source));
}

function fault(catcher: Catcher, code: RegExp, area: string, name: string, source: string): PlantedFault {
  return { path: `src/${area}/${name}.ts`, source: `${source}\n`, catcher, code };
}
