import { posix } from "node:path";
import { importTable, keptFigures, typesDoor, workerAddresses } from "./import-table.ts";
import type { AreaRule } from "./import-table.ts";
import { isNode, textOf, walkSyntax } from "./syntax.ts";
import type { SyntaxNode } from "./syntax.ts";

export type Finding = { readonly rule: string; readonly message: string; readonly start: number };

type Import = { readonly specifier: string | undefined; readonly typesOnly: boolean; readonly start: number };

/** Judges every import, re-export, dynamic import and import type of one file against the import table. */
export function findImportFaults(path: string, program: SyntaxNode): readonly Finding[] {
  const area = path.split("/")[1] ?? "";
  const rule = path.split("/").length > 2 ? importTable[area] : undefined;
  if (rule === undefined)
    return [{ rule: "no-area", message: `${path} is in no area of the table`, start: 0 }];
  const findings: Finding[] = [];
  walkSyntax(program, (node) => {
    const found = readImport(node);
    const fault = found && judge(found, path, area, rule);
    if (found && fault) findings.push({ ...fault, start: found.start });
    if (node.type === "ExportAllDeclaration") {
      findings.push({ rule: "export-star", message: "name what the area offers", start: node.start });
    }
    if (isGlob(node))
      findings.push({ rule: "import-glob", message: "import.meta.glob hides imports", start: node.start });
    if (rule.isCore && isAmbient(node)) {
      findings.push({
        rule: "ambient",
        message: "the core declares no platform into being",
        start: node.start,
      });
    }
  });
  return findings;
}

function readImport(node: SyntaxNode): Import | undefined {
  const { start } = node;
  const specifier = textOf(node["source"]);
  if (node.type === "ImportExpression") return { specifier, typesOnly: false, start };
  if (node.type === "TSImportType") return { specifier, typesOnly: true, start };
  if (specifier === undefined) return undefined;
  if (node.type === "ImportDeclaration")
    return { specifier, typesOnly: node["importKind"] === "type", start };
  if (node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") {
    return { specifier, typesOnly: node["exportKind"] === "type", start };
  }
  return undefined;
}

function judge(
  found: Import,
  path: string,
  area: string,
  rule: AreaRule,
): Omit<Finding, "start"> | undefined {
  const { specifier, typesOnly } = found;
  if (specifier === undefined) return { rule: "computed-import", message: "an import names its file" };
  if (specifier.startsWith(".")) return judgeRelative(specifier, path, area);
  if (specifier.startsWith("#")) return judgeArea(specifier, typesOnly, area, rule);
  if (rule.packages.some((name) => isPackage(specifier, name))) return undefined;
  return { rule: "package", message: `${area} may not use ${specifier}` };
}

function judgeRelative(specifier: string, path: string, area: string): Omit<Finding, "start"> | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith(`src/${area}/`)) return undefined;
  return { rule: "relative-jump", message: `${specifier} leaves ${area}; use the other area's door` };
}

function judgeArea(specifier: string, typesOnly: boolean, area: string, rule: AreaRule) {
  if (area === "app" && [...workerAddresses, ...keptFigures].includes(specifier)) return undefined;
  const target = specifier.slice(1).split("/")[0] ?? "";
  if (target === area) return { rule: "own-door", message: `inside ${area}, import the file itself` };
  const use = rule.areas[target];
  if (use === undefined) return { rule: "area", message: `${area} may not import ${target}` };
  if (use === "values") return undefined;
  const door = typesDoor[target];
  if (typesOnly && (door === undefined || door === specifier)) return undefined;
  return { rule: "types-only", message: `${area} may only "import type" from ${door ?? `#${target}`}` };
}

function isPackage(specifier: string, name: string): boolean {
  if (/[-/:]$/.test(name)) return specifier.startsWith(name);
  return specifier === name || specifier.startsWith(`${name}/`);
}

function isGlob(node: SyntaxNode): boolean {
  const object = node["object"];
  return (
    node.type === "MemberExpression" && isNode(object) && object.type === "MetaProperty" && isGlobName(node)
  );
}

function isGlobName(node: SyntaxNode): boolean {
  const property = node["property"];
  return isNode(property) && property["name"] === "glob";
}

/** `declare const brand: unique symbol` makes no promise about the platform; every other `declare` does. */
function isAmbient(node: SyntaxNode): boolean {
  if (node.type === "TSModuleDeclaration" || node.type === "TSGlobalDeclaration") return true;
  if (
    node["declare"] !== true ||
    node.type.startsWith("TSTypeAlias") ||
    node.type.startsWith("TSInterface")
  ) {
    return false;
  }
  return (
    node.type !== "VariableDeclaration" || !JSON.stringify(node["declarations"]).includes("TSSymbolKeyword")
  );
}
