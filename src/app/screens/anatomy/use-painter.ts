import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { monotonic } from "../../platform/clock.ts";
import meshAddress from "#figures/body-mesh?url";
import { anatomyScene } from "./anatomy-scene.ts";
import type { DrawnMuscle } from "./anatomy-scene.ts";
import { anatomyColours } from "./anatomy-colours.ts";
import { createAnatomyPainter } from "./anatomy-painter.ts";
import type { AnatomyPainter } from "./anatomy-painter.ts";
import { sightOf } from "./orbit.ts";
import type { Orbit, Sight } from "./orbit.ts";
import { readMesh } from "./read-mesh.ts";

/** `still`: it cannot be turned here, or no more. */
export type PainterState = "waiting" | "turning" | "still";

interface Painting {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly orbit: Orbit;
  readonly chosen: DrawnMuscle;
  /** Told after each frame, to put names where the muscles are. */
  readonly onPainted: (sight: Sight) => void;
}

/**
 * Paints the canvas whenever something changed, and only while it is in view. Nothing runs in between. Where WebGL is
 * missing or lost, or the body cannot be fetched, it says so once and for all.
 */
export function usePainter({ canvas, orbit, chosen, onPainted }: Painting): PainterState {
  const [state, setState] = useState<PainterState>("waiting");
  const painter = useRef<AnatomyPainter | null>(null);
  const latest = useRef({ orbit, chosen, onPainted });
  latest.current = { orbit, chosen, onPainted };
  const ask = useRef<() => void>(() => undefined);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const frames = frameKeeper(element, () => {
      if (painter.current === null) return null;
      return paintNow(element, painter.current, latest.current);
    });
    ask.current = frames.ask;
    const giveUp = () => {
      painter.current = null;
      setState("still");
    };
    element.addEventListener("webglcontextlost", giveUp);
    let isOpen = true;
    void fetchBody().then((body) => {
      if (!isOpen) return;
      painter.current = body === null ? null : createAnatomyPainter(element, anatomyScene, body);
      setState(painter.current === null ? "still" : "turning");
      frames.ask();
    });
    return () => {
      isOpen = false;
      frames.close();
      element.removeEventListener("webglcontextlost", giveUp);
      painter.current?.close();
      painter.current = null;
    };
  }, [canvas]);

  useEffect(() => {
    ask.current();
  }, [orbit, chosen, state]);
  return state;
}

async function fetchBody() {
  try {
    const answer = await fetch(meshAddress);
    return answer.ok ? readMesh(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function paintNow(
  canvas: HTMLCanvasElement,
  painter: AnatomyPainter,
  { orbit, chosen, onPainted }: Pick<Painting, "orbit" | "chosen" | "onPainted">,
): () => Promise<void> {
  const sight = sightOf(orbit, canvas.clientWidth / Math.max(1, canvas.clientHeight));
  painter.paint({ ...sight, chosen, colours: anatomyColours(canvas) });
  onPainted(sight);
  return painter.finish;
}

/**
 * At most one frame at a time, none while the canvas is out of view; sizes and themes that change ask for one. `paint`
 * gives back how to wait for the frame, or null while there is nothing to paint with.
 */
function frameKeeper(canvas: HTMLCanvasElement, paint: () => (() => Promise<void>) | null) {
  let asked = 0;
  let isInView = true;
  let density: number | null = null;
  const fit = () => {
    const sharpness = density ?? Math.min(2, devicePixelRatio);
    canvas.width = Math.max(1, Math.round(canvas.clientWidth * sharpness));
    canvas.height = Math.max(1, Math.round(canvas.clientHeight * sharpness));
  };
  const ask = () => {
    if (!isInView || asked !== 0) return;
    asked = requestAnimationFrame((now) => {
      asked = 0;
      const finish = paint();
      if (finish === null || density !== null) return;
      density = 1;
      void finish().then(() => {
        density = densityFor(monotonic() - now);
        fit();
        ask();
      });
    });
  };
  const sizes = new ResizeObserver(() => {
    fit();
    ask();
  });
  sizes.observe(canvas);
  const views = new IntersectionObserver(([entry]) => {
    isInView = entry?.isIntersecting ?? true;
    ask();
  });
  views.observe(canvas);
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  darkness.addEventListener("change", ask);
  return {
    ask,
    close: () => {
      isInView = false;
      cancelAnimationFrame(asked);
      sizes.disconnect();
      views.disconnect();
      darkness.removeEventListener("change", ask);
    },
  };
}

/** Points to a CSS pixel, by what the first frame took in milliseconds: twice as fine where there is time for it. */
function densityFor(milliseconds: number): number {
  return milliseconds < 8 ? 2 : 1;
}
