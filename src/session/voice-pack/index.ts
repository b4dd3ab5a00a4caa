export { checkPack } from "./check-pack.ts";
export type { MadePack, PackFault, PhraseToSay } from "./check-pack.ts";
export { clipBookOf, fileBytes } from "./clip-book-of.ts";
export type { ClipFinder, PackFiles } from "./clip-book-of.ts";
export { filesOf } from "./files-of.ts";
export { readPack } from "./read-pack.ts";
export { textMark } from "./text-mark.ts";
export type { ClipMaking, PackClip, PackFile, PackProblem, VoicePack } from "./voice-pack.ts";
