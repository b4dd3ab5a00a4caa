export const topicIds = [
  "claims",
  "sources-disagree",
  "anatomy",
  "causes-and-signs",
  "rules",
  "readers-questions",
  "sources",
] as const;
export type TopicId = (typeof topicIds)[number];

export const topicTexts: Readonly<Record<TopicId, { readonly title: string; readonly about: string }>> = {
  claims: {
    title: "What is claimed, and what is known",
    about: "Each claim of the articles, with how sure anyone can be.",
  },
  "sources-disagree": {
    title: "Where the sources disagree",
    about: "Who says what, and which way Unclench goes.",
  },
  anatomy: {
    title: "The muscles",
    about: "Where they are, what they do, and what the articles get wrong.",
  },
  "causes-and-signs": {
    title: "Causes, signs and numbers",
    about: "What is said to bring it on, how people notice it, tips, and every figure.",
  },
  rules: {
    title: "Rules and cautions",
    about: "What the articles ask for, what they warn of, and what they observed.",
  },
  "readers-questions": {
    title: "Readers' questions",
    about: "What readers of one article asked, answered afresh.",
  },
  sources: {
    title: "Sources",
    about: "Five articles and the studies, read or still to be read.",
  },
};
