import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { Screen } from "./screen.tsx";
import { useModule } from "./use-module.ts";
import { Opening } from "./opening.tsx";

interface WithModuleProps<Module> {
  /** Must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ComponentChildren;
}

/** A whole screen that needs a part of the app which is loaded when it is first shown. */
export function WithModule<Module>({ load, children }: WithModuleProps<Module>) {
  const loading = useModule(load, true);
  switch (loading.kind) {
    case "loaded":
      return <>{children(loading.module)}</>;
    case "failed":
      return <CannotLoad again={loading.again} />;
    case "waiting":
      return <Opening />;
  }
}

export function CannotLoad({ again }: { readonly again: () => void }) {
  return (
    <Screen
      title="This part did not load"
      actions={
        <Button kind="primary" onClick={again}>
          Try again
        </Button>
      }
    >
      <p>The connection seems to be gone. What you answered so far is still here.</p>
    </Screen>
  );
}
