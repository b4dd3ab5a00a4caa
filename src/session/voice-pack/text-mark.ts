import { hashText } from "#base";

/** A short mark of a phrase's words, by which a clip that says older ones is found out. */
export function textMark(text: string): string {
  return hashText(text).toString(16).padStart(8, "0");
}
