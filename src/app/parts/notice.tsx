import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly kind?: "calm" | "tension";
  readonly children: ComponentChildren;
  /** Said by a screen reader as it appears: politely, or at once. */
  readonly announce?: "status" | "alert" | undefined;
}

export function Notice({ kind = "calm", children, announce }: NoticeProps) {
  return (
    <div class={kind === "tension" ? "notice notice-tension" : "notice"} role={announce}>
      {children}
    </div>
  );
}
