import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

let shownBefore = false;

/** Focus goes to the heading whenever the screen changes. The first page that is loaded leaves it to the browser. */
export function useArrivalFocus(heading: RefObject<HTMLHeadingElement | null>, step?: string): void {
  useEffect(() => {
    if (shownBefore) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    shownBefore = true;
  }, [step]);
}
