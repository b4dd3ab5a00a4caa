import { signal } from "@preact/signals";
import type { PhraseId } from "#content";
import { techniques } from "#content/techniques";
import type { Plan } from "#engine";
import type { PlannedSession } from "#events";
import { clipBookOf, filesOf } from "#session/voice-pack";
import type { PackFiles, VoicePack } from "#session/voice-pack";
import type { ClipBook } from "#session/soundtrack";
import { createVoiceFiles } from "../platform/voice-files.ts";

const voice = createVoiceFiles("/voice/rms");
const tones = createVoiceFiles("/voice/tones", { installed: true });
/** In them is what any session may say, and what several techniques say in the same words. */
const always = ["general", "shared"];
const allTones = () => ["tones"];

/**
 * Whether the recorded voice of the sessions to come is on the device. `some`: parts of it are missing and could not be
 * fetched.
 */
export type VoiceReadiness = "unknown" | "fetching" | "ready" | "some";

export const voiceReadiness = signal<VoiceReadiness>("unknown");

export interface FoundClips {
  readonly voice: PackFiles | null;
  readonly tones: PackFiles | null;
}

/**
 * The recorded clips of these phrases, and all tones: what of them is on the device or has come in time. What comes later
 * is heard when the sound is made anew.
 */
export async function findClips(phrases: readonly PhraseId[], withinMs: number): Promise<FoundClips> {
  const [words, sounds] = await Promise.all([
    phrases.length === 0 ? null : voice.read((pack) => filesOf(pack, phrases), withinMs),
    tones.read(allTones, withinMs),
  ]);
  return { voice: words, tones: sounds };
}

/** For a running session: what it says is of one version of the voice until the returned function is called. */
export function holdClips(): () => void {
  return voice.hold();
}

/** All that a session may say, for a file of it. */
export async function findClipsOf(session: PlannedSession): Promise<ClipBook | null> {
  const [words, sounds] = await Promise.all([
    voice.read((pack) => filesFor({ session, week: null }, pack)),
    tones.read(allTones),
  ]);
  const book = clipBookOf(words, sounds);
  return words !== null && sounds !== null && book.ok ? book.value : null;
}

/**
 * Fetches what the sessions of this plan's week may say, gentler forms included, and keeps it on the device, so that any
 * of them can be started without a connection.
 */
export async function keepVoiceOf(plan: Pick<Plan, "session" | "week">): Promise<void> {
  const wanted = (pack: VoicePack) => filesFor(plan, pack);
  await voice.refresh();
  const before = await voice.kept(wanted);
  if (before !== null && before.missing.length > 0) {
    voiceReadiness.value = "fetching";
    await voice.read(() => before.missing);
  }
  await lookForVoice(plan);
  if (voiceReadiness.value === "ready") await voice.forgetOlder();
}

/** Looks what of it is on the device; fetches nothing. */
export async function lookForVoice(plan: Pick<Plan, "session" | "week">): Promise<void> {
  const now = await voice.kept((pack) => filesFor(plan, pack));
  voiceReadiness.value = now !== null && now.missing.length === 0 ? "ready" : "some";
}

function filesFor({ session, week }: Pick<Plan, "session" | "week">, pack: VoicePack): readonly string[] {
  const items = [...(session?.items ?? []), ...(week ?? []).flatMap((day) => day.items)];
  const planned = new Set<string>(items.map(({ technique }) => technique));
  const gentler = techniques.flatMap(({ id, easier }) => (planned.has(id) ? easier : []));
  const names = new Set<string>([...always, ...planned, ...gentler]);
  return Object.keys(pack.files).filter((name) => names.has(name));
}
