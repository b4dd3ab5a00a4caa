import { useRef } from "preact/hooks";
import type { Spot } from "./on-screen.ts";

interface Drag {
  readonly pointer: number;
  x: number;
  y: number;
  /** Pixels moved so far: a touch that hardly moves is a tap. */
  moved: number;
}

/** Degrees for each CSS pixel. */
const degreesAPixel = 0.5;
const tapPixels = 6;

type Size = { readonly width: number; readonly height: number };

/** Turning by mouse or finger. Up and down by finger scrolls the page, as the style sheet says. */
export function useDrag(
  onTurn: (byYaw: number, byPitch: number) => void,
  onTap: (spot: Spot, size: Size) => void,
) {
  const drag = useRef<Drag | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0) return;
      drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: 0 };
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const now = drag.current;
      if (now?.pointer !== event.pointerId) return;
      const [dx, dy] = [event.clientX - now.x, event.clientY - now.y];
      [now.x, now.y, now.moved] = [event.clientX, event.clientY, now.moved + Math.hypot(dx, dy)];
      // The body follows the hand: what is in front goes where it is dragged.
      if (now.moved > tapPixels) onTurn(dx * degreesAPixel, dy * degreesAPixel);
    },
    onPointerUp: (event: PointerEvent) => {
      const now = drag.current;
      drag.current = null;
      if (now?.pointer !== event.pointerId || now.moved > tapPixels) return;
      if (!(event.currentTarget instanceof Element)) return;
      const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
      onTap({ x: (event.clientX - left) / width, y: (event.clientY - top) / height }, { width, height });
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
