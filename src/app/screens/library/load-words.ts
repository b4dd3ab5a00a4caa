/** All words come in one piece each: small enough, and the session needs them too. */
export async function loadTechniqueWords() {
  const [{ techniqueTexts }, { papers }, { stopSignTexts }] = await Promise.all([
    import("#content/en/techniques"),
    import("#content/sources"),
    import("#content/en/safety"),
  ]);
  return { techniqueTexts, papers, stopSignTexts };
}

export async function loadTestWords() {
  const [{ testTexts }, { papers }] = await Promise.all([
    import("#content/en/tests"),
    import("#content/sources"),
  ]);
  return { testTexts, papers };
}

export type TechniqueWords = Awaited<ReturnType<typeof loadTechniqueWords>>;
export type TestWords = Awaited<ReturnType<typeof loadTestWords>>;
