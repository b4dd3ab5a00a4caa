export interface FoundString {
  readonly path: string;
  readonly text: string;
}

/** Every string within a value, with where it stands. */
export function listStrings(path: string, value: unknown): readonly FoundString[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listStrings(`${path}/${key}`, inner));
}
