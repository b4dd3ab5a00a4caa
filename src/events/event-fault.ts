import type * as v from "valibot";

/** Why something is no event: which field, what was expected there, what stood there. All in words. */
export interface EventFault {
  /** `body.record.side`; empty for the event as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** One sentence for a person: `body.score: expected a number of at most 10, found 11`. */
export function describeEventFault(fault: EventFault): string {
  const start = fault.path === "" ? "" : `${fault.path}: `;
  return `${start}expected ${fault.expected}, found ${fault.found}`;
}

export function eventFault(path: string, expected: string, found: unknown): EventFault {
  return { path, expected, found: describeValue(found) };
}

/** The first issue is the one to name; the others often follow from it. `prefix` may be empty. */
export function faultOfIssues(
  prefix: string,
  issues: readonly [v.BaseIssue<unknown>, ...unknown[]],
): EventFault {
  const [issue] = issues;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  return {
    path: (prefix === "" ? keys : [prefix, ...keys]).join("."),
    expected: describeExpectation(issue),
    found: describeFound(issue),
  };
}

const typesInWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  strict_object: "an object",
  record: "an object",
  integer: "a whole number",
  finite: "a finite number",
};

function describeExpectation(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return "no field of this name";
  if (isMissingField(issue)) return "this field";
  if (issue.type === "custom" || issue.type === "regex") return issue.message;
  const requirement = String(issue.requirement);
  if (issue.type === "min_value") return `a number of at least ${requirement}`;
  if (issue.type === "max_value") return `a number of at most ${requirement}`;
  if (issue.type === "min_length") return `at least ${requirement} of them`;
  if (issue.type === "max_length") return `a length of at most ${requirement}`;
  return typesInWords[issue.type] ?? `one of ${listChoices(issue.expected)}`;
}

function listChoices(expected: string | null): string {
  return (expected ?? "something else").replaceAll(/[()]/g, "").replaceAll(" | ", ", ");
}

function describeFound(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return "it";
  return describeValue(issue.input);
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

/** There the schema expects the field by its name, in quotes. */
function isMissingField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected?.startsWith('"') === true;
}

const longestFound = 60;

function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}
