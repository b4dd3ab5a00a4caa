import { stopTexts } from "#content/en/safety";
import { useModule } from "../../parts/use-module.ts";

const loadPhrases = () => import("#content/en/phrases");

/** How to come out of a technique's position, in the words that its end has anyway. */
export function ComeOut({ technique }: { readonly technique: string }) {
  const loading = useModule(loadPhrases, true);
  const phrases: Readonly<Record<string, string>> =
    loading.kind === "loaded" ? loading.module.phraseTexts : {};
  const words = phrases[`out-${technique}`] ?? phrases["own-out"];
  return words === undefined ? null : (
    <p>
      <strong>{stopTexts.comeOut}</strong> {words}
    </p>
  );
}
