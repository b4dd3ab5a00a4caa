import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Asked {
  /** Whether saving was tried, so that what is missing is named. */
  readonly asked: boolean;
  /** Put on the element around the questions. */
  readonly formRef: RefObject<HTMLDivElement | null>;
  /** Names what is missing and puts the focus on the first of it. */
  readonly ask: () => void;
}

/** Faults are named when somebody tries to go on, not before; then the first one gets the focus. */
export function useAsked(): Asked {
  const [tries, setTries] = useState(0);
  const formRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wrong = tries === 0 ? null : formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches("input") === true ? wrong : wrong?.querySelector<HTMLElement>("input");
    field?.focus();
  }, [tries]);
  return {
    asked: tries > 0,
    formRef,
    ask: () => {
      setTries(tries + 1);
    },
  };
}
