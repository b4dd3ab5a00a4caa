export { compileSoundtrack } from "./compile-soundtrack.ts";
export { forSharing } from "./for-sharing.ts";
export type { OwnClasses } from "./for-sharing.ts";
export { scoreOf } from "./score-of.ts";
export { makeSharedSoundtrack } from "./shared-soundtrack.ts";
export type { SharedSoundtrack, SharedSoundtrackInput, SoundtrackWords } from "./shared-soundtrack.ts";
export { soundtrackFileName } from "./soundtrack-file-name.ts";
export { soundtrackLimits } from "./soundtrack.ts";
export type {
  Clip,
  ClipBook,
  Cover,
  FrameFault,
  Score,
  Soundtrack,
  SoundtrackChapter,
  SoundtrackLabels,
  SoundtrackOptions,
  SoundtrackProblem,
  Tone,
} from "./soundtrack.ts";
