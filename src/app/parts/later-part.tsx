import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { useModule } from "./use-module.ts";

interface LaterPartProps<Module> {
  /** Must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ComponentChildren;
}

/** A part of a screen that is loaded after the rest; the screen does without it when it cannot be had. */
export function LaterPart<Module>({ load, children }: LaterPartProps<Module>) {
  const loading = useModule(load, true);
  switch (loading.kind) {
    case "loaded":
      return <>{children(loading.module)}</>;
    case "waiting":
      return <p class="soft">One moment …</p>;
    case "failed":
      return (
        <p class="row">
          This part did not load. <Button onClick={loading.again}>Try again</Button>
        </p>
      );
  }
}
