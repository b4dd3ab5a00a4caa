import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { followPlaces, scrollToPlace } from "./kept-places.ts";

let shownBefore = false;

/**
 * Focus goes to the heading whenever the screen changes, without moving the page: a new screen is seen from its top,
 * one that the browser's Back leads to from where it was left. The first page that is loaded leaves both to the browser.
 */
export function useArrivalFocus(heading: RefObject<HTMLHeadingElement | null>, step?: string): void {
  useEffect(() => {
    if (shownBefore) {
      heading.current?.focus({ preventScroll: true });
      scrollToPlace();
    }
    shownBefore = true;
    followPlaces();
  }, [step]);
}
