import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";

export function NotInLibrary() {
  return (
    <Screen
      title="Not in the library"
      tab="library"
      actions={
        <Button kind="primary" href="/library">
          Go to the library
        </Button>
      }
    >
      <p>Nothing here has this address. It may have been mistyped, or belong to another device.</p>
    </Screen>
  );
}
