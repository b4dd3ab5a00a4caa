/** All facts and words of the reading pages, loaded with the first of them. */
export async function loadKnowledge() {
  const [facts, texts, sources] = await Promise.all([
    import("#content/knowledge"),
    import("#content/en/knowledge"),
    import("#content/sources"),
  ]);
  return { ...facts, ...texts, ...sources };
}

export type Knowledge = Awaited<ReturnType<typeof loadKnowledge>>;
