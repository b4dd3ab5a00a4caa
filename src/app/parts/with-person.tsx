import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { closePerson, openPerson, person, saveFault } from "../state/person.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { Screen } from "./screen.tsx";
import { Opening } from "./opening.tsx";

interface WithPersonProps {
  readonly children: (record: PersonRecord, kept: boolean) => ComponentChildren;
}

/** Opens the journal and shows what needs it; says so plainly when it cannot be opened. */
export function WithPerson({ children }: WithPersonProps) {
  useEffect(() => {
    void openPerson();
  }, []);
  const state = person.value;
  switch (state.kind) {
    case "open":
      return (
        <>
          {children(state.record, state.kept)}
          <SaveFault />
        </>
      );
    case "failed":
      return <CannotOpen message={state.message} />;
    case "closed":
    case "opening":
      return <Opening />;
  }
}

function CannotOpen({ message }: { readonly message: string }) {
  return (
    <Screen
      title="Your journal does not open"
      actions={
        <Button
          kind="primary"
          onClick={() => {
            closePerson();
            void openPerson();
          }}
        >
          Try again
        </Button>
      }
    >
      <p>Nothing was deleted. The browser said: {message}</p>
      <p>
        Private windows and full devices are the usual reasons. Close other tabs of this app, make some room,
        or open it in a normal window.
      </p>
    </Screen>
  );
}

function SaveFault() {
  const fault = saveFault.value;
  if (fault === null) return null;
  return (
    <div class="toast" role="alert">
      <Notice kind="tension">{fault}</Notice>
      <Button
        onClick={() => {
          saveFault.value = null;
        }}
      >
        Close
      </Button>
    </div>
  );
}
