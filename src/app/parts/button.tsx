import type { ComponentChildren, Ref } from "preact";

interface ButtonProps {
  readonly kind?: "primary" | "secondary" | "quiet" | "tension";
  readonly children: ComponentChildren;
  /** With an address it is a link; without one, a button. */
  readonly href?: string;
  readonly onClick?: () => void;
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly class?: string;
}

export function Button({ kind = "secondary", children, href, label, buttonRef, ...rest }: ButtonProps) {
  const className = `button button-${kind} ${rest.class ?? ""}`.trim();
  if (href !== undefined) {
    return (
      <a class={className} href={href} aria-label={label} onClick={rest.onClick}>
        {children}
      </a>
    );
  }
  return (
    <button
      type={rest.type ?? "button"}
      class={className}
      disabled={rest.disabled === true}
      aria-label={label}
      onClick={rest.onClick}
      ref={buttonRef ?? null}
    >
      {children}
    </button>
  );
}
