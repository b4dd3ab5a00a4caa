/** Long enough for any browser to have read the file. */
const keptForMs = 60_000;

/** Hands a text, or bytes, over as a file, by the browser's own download. */
export function saveFile(name: string, contents: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptForMs);
}

/** Whether the device can hand a sound file to another app. Asks nothing. */
export function canShareSound(): boolean {
  if (typeof (navigator as Partial<Navigator>).canShare !== "function") return false;
  return navigator.canShare({ files: [soundFile("a.mp3", new Uint8Array(1))] });
}

/** Soon after a tap. False when the person closed the sheet, or it did not work. */
export async function shareSound(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return share(soundFile(name, bytes));
}

function soundFile(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name, { type: "audio/mpeg" });
}

/** Whether the device can hand a text file to another app. Asks nothing. */
export function canShareFile(): boolean {
  if (typeof (navigator as Partial<Navigator>).canShare !== "function") return false;
  return navigator.canShare({ files: [textFile("a.txt", "")] });
}

/** Must run in a tap. False when the person closed the sheet, or it did not work. */
export async function shareFile(name: string, text: string): Promise<boolean> {
  return share(textFile(name, text));
}

async function share(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

/** Browsers share plain text; other kinds many of them refuse. */
function textFile(name: string, text: string): File {
  return new File([text], name, { type: "text/plain" });
}
