export { compileSoundtrack } from "./compile-soundtrack.ts";
export { scoreOf } from "./score-of.ts";
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
