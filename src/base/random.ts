/** A source of numbers in [0, 1). Passed in; nothing in the core reads one by itself. */
export type Random = () => number;

/** A stable 32-bit number for a text (FNV-1a), for choices that must repeat. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
