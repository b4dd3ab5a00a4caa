import type { Grade, WorkedSide } from "#content";

const sideWords: Readonly<Record<WorkedSide, string>> = {
  left: "◀ Left",
  right: "Right ▶",
  both: "◀ Both ▶",
};

/** Which side is meant: an arrow, a word, and hollow against filled. */
export function SideMark({ side }: { readonly side: WorkedSide }) {
  return <span class={`mark side-${side}`}>{sideWords[side]}</span>;
}

const gradeWords: Readonly<Record<Grade, { dots: string; word: string }>> = {
  supported: { dots: "●●●●", word: "Supported by studies" },
  mixed: { dots: "●●○○", word: "Studies disagree" },
  plausible: { dots: "●○○○", word: "Plausible, not shown" },
  unsupported: { dots: "○○○○", word: "No good study" },
  contradicted: { dots: "✕", word: "Studies say otherwise" },
};

/** How well something is known. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  const { dots, word } = gradeWords[grade];
  const colour = grade === "supported" ? "mark-release" : grade === "contradicted" ? "mark-tension" : "";
  return (
    <span class={`mark ${colour}`}>
      <span aria-hidden="true">{dots}</span> {word}
    </span>
  );
}
