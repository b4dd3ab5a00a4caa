import { parseSync } from "vite";

/** A node of the syntax tree, seen as plain data: the checks walk it without knowing every kind. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

export type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void;

export function parseSource(path: string, text: string): SyntaxNode {
  const parsed = parseSync(path, text, {
    lang: path.endsWith("x") ? "tsx" : path.endsWith(".d.ts") ? "dts" : "ts",
  });
  const [problem] = parsed.errors;
  // A file that cannot be read cannot be judged; passing it over would be a hole.
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  return parsed.program as unknown as SyntaxNode;
}

export function walkSyntax(node: SyntaxNode, visit: Visit, parent?: SyntaxNode, key = ""): void {
  visit(node, parent, key);
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walkSyntax(child, visit, node, childKey);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The text of a literal or of a template without holes; undefined for anything that is worked out. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : undefined;
  if (node.type !== "TemplateLiteral" || (node["expressions"] as unknown[]).length > 0) return undefined;
  const [part] = node["quasis"] as ReadonlyArray<{ readonly value: { readonly cooked: string } }>;
  return part?.value.cooked;
}

/** The name that an identifier bears. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === "Identifier" ? (node["name"] as string) : undefined;
}
