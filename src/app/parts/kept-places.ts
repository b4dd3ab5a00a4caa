/** How far down each address was when it was left, as long as the page lives. */
const places = new Map<string, number>();
/** Set by the browser's Back and Forward until the screen is there, or the person moves by themselves. */
let returning: { readonly href: string; readonly to: number } | null = null;
let isFollowing = false;

/** Notes from now on how far down each screen is. Again: nothing. */
export function followPlaces(): void {
  if (isFollowing) return;
  isFollowing = true;
  const note = () => {
    if (returning === null) places.set(location.href, scrollY);
  };
  addEventListener("scroll", note, { passive: true });
  addEventListener("popstate", () => {
    const { href } = location;
    returning = { href, to: places.get(href) ?? 0 };
  });
  const stop = () => {
    returning = null;
  };
  for (const moved of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(moved, stop, { passive: true, capture: true });
}

/** A new screen begins at its top; one that somebody came back to, where it was left. */
export function scrollToPlace(): void {
  if (returning?.href === location.href) settle(framesToSettle);
  else {
    returning = null;
    scrollTo(0, 0);
  }
}

/** About a second: what comes in late, like reasons in a list, still moves what is below it. */
const framesToSettle = 60;

function settle(frames: number): void {
  if (returning === null) return;
  scrollTo(0, returning.to);
  if (frames === 0) returning = null;
  else
    requestAnimationFrame(() => {
      settle(frames - 1);
    });
}
