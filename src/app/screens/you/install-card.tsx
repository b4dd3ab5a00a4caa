import { Button } from "../../parts/button.tsx";
import { canInstall, install, isAppleTouch, isInstalled } from "../../platform/install-prompt.ts";

/** How to have the app among the others, and what to do first so that nothing seems lost. */
export function InstallCard({ kept }: { readonly kept: boolean }) {
  if (isInstalled()) return null;
  return (
    <section class="card">
      <h2>As an app of its own</h2>
      <p>Without the browser around it, and one tap away.</p>
      {kept && (
        <p>
          <strong>Save a copy first.</strong> On some devices the installed app has storage of its own and
          starts empty. Your journal is then still in the browser, and you bring the copy into the app.
        </p>
      )}
      <HowTo />
    </section>
  );
}

function HowTo() {
  if (canInstall.value) {
    return (
      <p>
        <Button onClick={() => void install()}>Install the app</Button>
      </p>
    );
  }
  return isAppleTouch() ? (
    <p>On an iPhone or iPad: tap Share in Safari, then “Add to Home Screen”.</p>
  ) : (
    <p>Where your browser can do it, its menu has “Install” or “Add to home screen”.</p>
  );
}
