import { comesLater } from "../comes-later.ts";
import { inOption } from "../read-json-input.ts";

export const soundtrackCommand = comesLater({
  name: "soundtrack",
  summary: "a plan's session in, an MP3 file out",
  positionals: [],
  options: {
    ...inOption,
    out: { type: "string", short: "o", value: "FILE.mp3", summary: "where to write it" },
  },
});
