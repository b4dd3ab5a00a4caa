import { useEffect, useRef, useState } from "preact/hooks";
import type { Side } from "#content";
import { findFigure } from "../platform/figure-files.ts";
import { viewBoxOf } from "../state/figures.ts";
import type { FigureBox } from "../state/figures.ts";
import "./figure.css";

interface FigureArtProps {
  /** One picture, or those of a movement one after the other, of which one is seen. */
  readonly addresses: readonly string[];
  readonly frame?: number;
  readonly box: FigureBox;
  readonly side: Side;
  /** What is to be seen; null where the words stand beside it anyway. */
  readonly label: string | null;
  /** Waits until the place is near what can be seen. */
  readonly lazy?: boolean;
  readonly class?: string;
}

/**
 * A kept picture in the colours of the theme. Its place is reserved before it is there. Where it cannot be had, the words
 * stand in its place, or nothing where it has none.
 */
export function FigureArt({ addresses, frame = 0, box, side, label, lazy = false, ...rest }: FigureArtProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place, lazy);
  const found = useFound(isNear ? addresses : none);
  const shown = Math.min(Math.max(0, frame), addresses.length - 1);
  return (
    <div class={`figure-art ${rest.class ?? ""}`.trim()} data-side={side} ref={place}>
      {found === "missing" ? (
        <p class="figure-missing small">{label ?? ""}</p>
      ) : (
        <svg viewBox={viewBoxOf(box, side)} {...labelled(label)}>
          {found === "there" &&
            addresses.map((address, index) => (
              <use key={address} href={`${address}#${side}`} display={index === shown ? undefined : "none"} />
            ))}
        </svg>
      )}
    </div>
  );
}

const none: readonly string[] = [];

function labelled(label: string | null) {
  return label === null ? { "aria-hidden": true } : ({ role: "img", "aria-label": label } as const);
}

type Found = "looking" | "there" | "missing";

/** Looks for the pictures, and once more when the connection is back. */
function useFound(addresses: readonly string[]): Found {
  const key = addresses.join(" ");
  const [known, setKnown] = useState<{ readonly key: string; readonly found: Found }>({
    key: "",
    found: "looking",
  });
  useEffect(() => {
    if (key === "") return undefined;
    let isCurrent = true;
    const look = () => {
      void Promise.all(key.split(" ").map(findFigure)).then((all) => {
        if (isCurrent) setKnown({ key, found: all.every(Boolean) ? "there" : "missing" });
      });
    };
    look();
    addEventListener("online", look);
    return () => {
      isCurrent = false;
      removeEventListener("online", look);
    };
  }, [key]);
  return known.key === key ? known.found : "looking";
}

/** Near enough to be seen soon. Once near, it stays. */
function useIsNear(place: { readonly current: HTMLElement | null }, isLazy: boolean): boolean {
  const [isNear, setNear] = useState(!isLazy);
  useEffect(() => {
    const element = place.current;
    if (isNear || element === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "50%" },
    );
    watch.observe(element);
    // On paper everything is seen.
    const onPrint = () => {
      setNear(true);
    };
    addEventListener("beforeprint", onPrint);
    return () => {
      watch.disconnect();
      removeEventListener("beforeprint", onPrint);
    };
  }, [isNear]);
  return isNear;
}
