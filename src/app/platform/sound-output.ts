/**
 * Tells when what the sound comes out of has changed, until the returned function is called. Phones pause by themselves
 * when headphones are pulled out; desktop browsers go on through the loudspeaker, for all to hear. A page without the
 * microphone's permission does not learn which devices there are, so that any change counts there; where they are known,
 * only one less does.
 */
export function watchSoundOutput(onLost: () => void): () => void {
  const devices = (navigator as Partial<Navigator>).mediaDevices;
  if (devices === undefined) return () => undefined;
  let known: number | null = null;
  const look = async (): Promise<number | null> => {
    const all = await devices.enumerateDevices().catch(() => []);
    const outputs = all.filter(({ kind }) => kind === "audiooutput");
    return outputs.some(({ deviceId }) => deviceId !== "") ? outputs.length : null;
  };
  const first = look().then((count) => {
    known = count;
  });
  const changed = async () => {
    await first;
    const before = known;
    known = await look();
    if (before === null || known === null || known < before) onLost();
  };
  const listener = () => void changed();
  devices.addEventListener("devicechange", listener);
  return () => {
    devices.removeEventListener("devicechange", listener);
  };
}
