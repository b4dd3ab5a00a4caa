import { Button } from "../parts/button.tsx";
import { Screen } from "../parts/screen.tsx";

export function NotFound() {
  return (
    <Screen
      title="There is no such page"
      actions={
        <Button kind="primary" href="/today">
          Go to Today
        </Button>
      }
    >
      <p>The address may have a typing mistake, or the page has moved.</p>
    </Screen>
  );
}
