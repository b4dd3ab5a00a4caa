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
