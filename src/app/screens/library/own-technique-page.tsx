import type { OwnTechnique } from "#engine";
import { phaseTerms } from "#content/en/terms";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { catalogue } from "../../state/catalogue.ts";
import { usePersonView } from "../../state/use-person-view.ts";
import { needsWords, startWithCapital } from "../../state/words.ts";
import { AloneStart } from "./alone-start.tsx";
import { doseWords } from "./dose-words.ts";
import { ownItem } from "./library-item.ts";
import { NotInLibrary } from "./not-in-library.tsx";

/** A technique that the person added: theirs, and never covered by our claims. */
export function OwnTechniquePage({ id }: { readonly id: string }) {
  return (
    <WithPerson>
      {({ own }) => {
        const technique = own.find((each) => each.id === id);
        return technique === undefined ? <NotInLibrary /> : <OwnTechniqueScreen technique={technique} />;
      }}
    </WithPerson>
  );
}

function OwnTechniqueScreen({ technique }: { readonly technique: OwnTechnique }) {
  const view = usePersonView(catalogue);
  const needs = needsWords([technique.needs]);
  return (
    <Screen
      title={technique.name}
      kicker={`${phaseTerms[technique.phase]} · yours`}
      back={{ href: "/library", label: "Library" }}
      tab="library"
    >
      <AloneStart item={ownItem(technique)} view={view} />
      <section class="card">
        <h2>How it goes</h2>
        <p class="own-words">
          {technique.steps.trim() === "" ? "You wrote nothing down for it." : technique.steps}
        </p>
      </section>
      <section class="card">
        <h2>How much</h2>
        <p>
          {doseWords({ ...technique, restSeconds: 0 })},{" "}
          {technique.sided === "one" ? "each side" : "both sides at once"}.
        </p>
        {needs !== "" && <p>Needs: {startWithCapital(needs)}</p>}
      </section>
      <Notice>
        <p>You added this one. Unclench makes no claims about it; your safety check still applies.</p>
        <a class="button button-quiet" href="/you/own">
          Techniques of your own
        </a>
      </Notice>
    </Screen>
  );
}
