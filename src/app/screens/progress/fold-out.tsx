import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";

interface FoldOutProps {
  readonly label: ComponentChildren;
  /** `close` puts focus back on the button. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A small form behind a button. */
export function FoldOut({ label, children }: FoldOutProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="stack">
      <div>
        <button
          type="button"
          class="button button-secondary"
          ref={button}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {label}
        </button>
      </div>
      {open && children(close)}
    </div>
  );
}
