import type { TechniqueId, WorkedSide } from "#content";
import { FigureArt } from "../../parts/figure-art.tsx";
import { useModule } from "../../parts/use-module.ts";
import { drawnSide, mainStep } from "../../state/figures.ts";

const loadWords = () => import("../../parts/figure-words.ts");

/** What the gentler way looks like; nothing where it is not drawn. */
export function GentlerFigure(props: { readonly technique: TechniqueId; readonly side: WorkedSide }) {
  const { technique } = props;
  const loading = useModule(loadWords, true);
  const step = mainStep(technique, 1);
  if (step === null) return null;
  const side = drawnSide(props.side);
  const said = loading.kind === "loaded" ? loading.module.wordsOfStep(technique, step, side) : "";
  return (
    <FigureArt class="instead-figure" addresses={[step.address]} box={step.box} side={side} label={said} />
  );
}
