import type { Score, SoundtrackChapter, SoundtrackLabels } from "./soundtrack.ts";

/** One chapter for each item and side, in order; a gentler form that took an item's place is one of its own. */
export function listChapters(
  { segments }: Pick<Score, "segments">,
  chapterOf: SoundtrackLabels["chapterOf"],
): readonly SoundtrackChapter[] {
  const chapters: SoundtrackChapter[] = [];
  for (const { item, technique, side, start, seconds } of segments) {
    const last = chapters.at(-1);
    const end = start + seconds;
    if (last?.item === item && last.technique === technique && last.side === side)
      chapters[chapters.length - 1] = { ...last, end };
    else chapters.push({ title: chapterOf(technique, side), item, technique, side, start, end });
  }
  return chapters;
}

/** What is left of the chapters from `from` on, counted from there, to the end of the file. */
export function chaptersFrom(
  chapters: readonly SoundtrackChapter[],
  from: number,
  seconds: number,
): readonly SoundtrackChapter[] {
  return chapters
    .filter(({ start, end }) => end > from && start < from + seconds)
    .map((chapter) => ({
      ...chapter,
      start: Math.max(0, chapter.start - from),
      end: Math.min(seconds, chapter.end - from),
    }));
}
