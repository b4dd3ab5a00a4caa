import { useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";

/**
 * Goes to the entry that the address names after `#`, once it is on the page: the browser looked for it before it was
 * there. Focus goes to its heading. Call it in the component that shows the `Screen`.
 */
export function useAnchor(): void {
  const { url } = useLocation();
  useEffect(() => {
    const target = findAnchor();
    if (target === null) return;
    target.scrollIntoView();
    const heading = target.querySelector<HTMLElement>("h2, h3") ?? target;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [url]);
}

function findAnchor(): HTMLElement | null {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id === "" ? null : document.getElementById(id);
  } catch {
    return null;
  }
}
