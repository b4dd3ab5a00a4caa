/** Long enough for any browser to have read the file. */
const keptForMs = 60_000;

/** Hands a text over as a file, by the browser's own download. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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

/** Whether the device can hand a text file to another app. Asks nothing. */
export function canShareFile(): boolean {
  if (typeof (navigator as Partial<Navigator>).canShare !== "function") return false;
  return navigator.canShare({ files: [textFile("a.txt", "")] });
}

/** Must run in a tap. False when the person closed the sheet, or it did not work. */
export async function shareFile(name: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ files: [textFile(name, text)] });
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
