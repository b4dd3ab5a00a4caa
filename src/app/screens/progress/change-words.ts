/** The seven steps, from best to worst. */
export const changeSteps = [
  { value: "3", label: "Very much better" },
  { value: "2", label: "Much better" },
  { value: "1", label: "A little better" },
  { value: "0", label: "The same" },
  { value: "-1", label: "A little worse" },
  { value: "-2", label: "Much worse" },
  { value: "-3", label: "Very much worse" },
] as const;
export type ChangeStep = (typeof changeSteps)[number]["value"];

/** A step in words; whatever number a journal holds. */
export function changeWords(change: number): string {
  return changeSteps.find(({ value }) => Number(value) === change)?.label ?? String(change);
}
