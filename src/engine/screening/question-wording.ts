import type { QuestionText } from "#content";

/** The line to tick. Where the age is known, a condition of age is left to the program. */
export function askFor(text: QuestionText, age: number | undefined): string {
  if (age === undefined) return text.ask;
  return (age < 65 ? text.askUnder65 : text.askFrom65) ?? text.ask;
}
