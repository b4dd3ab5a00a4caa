import { useCallback, useEffect, useState } from "preact/hooks";

export type Loading<Module> =
  | { readonly kind: "waiting" }
  | { readonly kind: "loaded"; readonly module: Module }
  | { readonly kind: "failed"; readonly again: () => void };

/** A part of the app that is loaded once it is wanted. `load` must stay the same function. */
export function useModule<Module>(load: () => Promise<Module>, wanted: boolean): Loading<Module> {
  const [module, setModule] = useState<{ readonly value: Module } | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const again = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setFailed(false);
    load().then(
      (value) => {
        if (current) setModule({ value });
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [load, wanted, tries]);
  if (module !== null) return { kind: "loaded", module: module.value };
  return failed ? { kind: "failed", again } : { kind: "waiting" };
}
