import type { Finding } from "./find-import-faults.ts";
import { isNode, nameOf, textOf, walkSyntax } from "./syntax.ts";
import type { SyntaxNode } from "./syntax.ts";

/** The parts of each global that read no clock and draw nothing. Any other use of the global is a fault. */
const harmlessMembers: Readonly<Record<string, (member: string) => boolean>> = {
  Date: (member) => member === "UTC" || member === "parse",
  Math: (member) => member !== "random",
  crypto: (member) => member === "subtle",
  performance: () => false,
};
const globalObjects = ["globalThis", "window", "self"];
const randomOfNode = [
  "randomUUID",
  "randomBytes",
  "randomInt",
  "webcrypto",
  "default",
  "performance",
  "hrtime",
];

/**
 * Finds clocks and randomness: they are arguments everywhere but in the wiring. Aliases are found as well, since
 * any use of these globals that is not known to be harmless counts.
 */
export function findClockFaults(program: SyntaxNode): readonly Finding[] {
  const findings: Finding[] = [];
  const types = new Set<SyntaxNode>();
  walkSyntax(program, (node, parent, key) => {
    if (isTypeLevel(node) || (parent !== undefined && types.has(parent))) {
      types.add(node);
      return;
    }
    const name = findSource(node, parent, key);
    if (name === undefined) return;
    const message = `${name} reads the clock or draws at random; take the value as an argument`;
    findings.push({ rule: "clock", message, start: node.start });
  });
  return findings;
}

function isTypeLevel(node: SyntaxNode): boolean {
  return /^TS(Type(?!Assertion)|Interface)/.test(node.type);
}

function findSource(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): string | undefined {
  if (node.type === "ImportDeclaration") return findNodeImport(node);
  const name = nameOf(node);
  if (name !== undefined && name in harmlessMembers) {
    return isKey(parent, key) || isHarmless(name, node, parent, key) ? undefined : name;
  }
  return findGlobalMember(node, parent);
}

/** `globalThis.Date`, `globalThis["Date"]`, `const { Date } = globalThis`. */
function findGlobalMember(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === "MemberExpression" && globalObjects.includes(nameOf(node["object"]) ?? "")) {
    const member = memberOf(node);
    if (member === undefined) return "A computed global";
    return member in harmlessMembers && !isHarmlessUse(member, node, parent) ? member : undefined;
  }
  if (node.type !== "VariableDeclarator" || !globalObjects.includes(nameOf(node["init"]) ?? ""))
    return undefined;
  return "A global taken apart or renamed";
}

function isHarmlessUse(name: string, node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type === "MemberExpression" && parent["object"] === node) return isHarmlessMember(name, parent);
  return name === "Date" && isDateOfArgument(node, parent);
}

function isHarmless(name: string, node: SyntaxNode, parent: SyntaxNode | undefined, key: string): boolean {
  if (key === "right" && parent?.type === "BinaryExpression" && parent["operator"] === "instanceof")
    return true;
  return isHarmlessUse(name, node, parent);
}

function isHarmlessMember(name: string, member: SyntaxNode): boolean {
  const property = memberOf(member);
  return property !== undefined && harmlessMembers[name]?.(property) === true;
}

/** `new Date(value)` converts; `new Date()` and `Date()` read the clock, and a spread may be empty. */
function isDateOfArgument(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== "NewExpression" || parent["callee"] !== node) return false;
  const [first] = parent["arguments"] as readonly unknown[];
  return isNode(first) && first.type !== "SpreadElement";
}

function memberOf(node: SyntaxNode): string | undefined {
  if (node["computed"] === true) return textOf(node["property"]);
  return nameOf(node["property"]);
}

/** `x.Date` and `{ Date: 1 }` are names of something else. */
function isKey(parent: SyntaxNode | undefined, key: string): boolean {
  if (parent === undefined || parent["computed"] === true) return false;
  return key === "property" || key === "key" || key === "imported" || parent.type.startsWith("JSX");
}

function findNodeImport(node: SyntaxNode): string | undefined {
  if (!/^node:(crypto|perf_hooks|process)$/.test(textOf(node["source"]) ?? "")) return undefined;
  const specifiers = node["specifiers"] as readonly SyntaxNode[];
  const names = specifiers.map((specifier) => nameOf(specifier["imported"]) ?? "default");
  return names.find((name) => randomOfNode.includes(name));
}
