import { techniqueNames, testNames } from "#content/en/names";
import { phraseTexts } from "#content/en/phrases";
import { soundtrackTexts } from "#content/en/soundtrack";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import { makeSharedSoundtrack } from "#session/soundtrack";
import type { SharedSoundtrack, SoundtrackProblem, SoundtrackWords } from "#session/soundtrack";
import { InputError } from "../command.ts";
import type { Command, World } from "../command.ts";
import { readClips } from "../read-clips.ts";
import { readTimelineCall, timelineInputOptions } from "../read-timeline-input.ts";
import type { TimelineInput } from "../read-timeline-input.ts";

/** The same words as in the app. */
const words: SoundtrackWords = {
  content: { techniques, phrases },
  phrases: phraseTexts,
  names: { ...techniqueNames, ...testNames },
  labels: soundtrackTexts,
};
const cover = "src/app/public/icons/icon-512.png";

export const soundtrackCommand: Command = {
  name: "soundtrack",
  summary: "a plan's session in, an MP3 file out",
  positionals: [],
  options: {
    ...timelineInputOptions,
    voice: { type: "string", value: "NAME", summary: "the folder of a voice in assets/voice" },
    out: { type: "string", short: "o", value: "FILE.mp3", summary: "where to write it" },
  },
  run: async (call) => {
    const { out, voice } = call.options;
    if (typeof out !== "string")
      throw new InputError("-o: expected the name of a file to write, found nothing");
    const input = await readTimelineCall(call);
    const { soundtrack } = await makeSoundtrack(
      input,
      call.world,
      typeof voice === "string" ? voice : undefined,
    );
    await writeOut(out, soundtrack.bytes, call.world);
    for (const line of describeReplaced(input, soundtrack)) call.world.complain(line);
    return { type: "done" };
  },
};

/** The file that the app saves of the same session. Throws `InputError`. */
async function makeSoundtrack(
  input: TimelineInput,
  world: Pick<World, "readAsset">,
  voice?: string,
): Promise<SharedSoundtrack> {
  const clips = await readClips(world, voice);
  const made = makeSharedSoundtrack(input, words, clips, {
    mime: "image/png",
    bytes: await world.readAsset(cover),
  });
  if (made.ok) return made.value;
  throw notMade(made.error);
}

/** What the session or the voice is to blame for is the person's to put right; anything else is a bug. */
function notMade(problem: SoundtrackProblem): Error {
  switch (problem.type) {
    case "LengthOutOfRange": {
      const { shortest, longest, seconds } = problem;
      const expected = seconds < shortest ? "more than nothing" : `at most ${String(longest)}`;
      return new InputError(`seconds: expected ${expected} for a soundtrack, found ${String(seconds)}`);
    }
    case "ClipMissing":
      return new InputError(`The voice has no clip "${problem.clip}", which the cue ${problem.cue} needs`);
    case "ClipCorrupt":
      return new InputError(
        `The voice's clip "${problem.clip}" is broken at byte ${String(problem.at)}: ${problem.why}`,
      );
    case "CueOutOfRange":
    case "CuesOverlap":
    case "StartOutOfRange":
      return new Error(`The soundtrack cannot be made: ${JSON.stringify(problem)}`);
  }
}

/** One line for each technique that may not leave the app, so that nobody wonders where it went. */
function describeReplaced(
  { session }: TimelineInput,
  { chapters }: SharedSoundtrack["soundtrack"],
): readonly string[] {
  const replaced = chapters.flatMap(({ item, technique }) => {
    const planned = session.items[item]?.technique;
    return planned === undefined || planned === technique ? [] : [{ planned, technique }];
  });
  const lines = replaced.map(
    ({ planned, technique }) =>
      `${planned} plays only inside the app; the file has ${technique} in its place`,
  );
  return [...new Set(lines)];
}

async function writeOut(path: string, bytes: Uint8Array, world: World): Promise<void> {
  try {
    await world.writeFile(path, bytes);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new InputError(`Cannot write ${path}: ${String(error.code)}`);
  }
}
