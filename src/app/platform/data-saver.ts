/** Whether the person asked their browser to spend little data. Browsers that do not tell count as not. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
