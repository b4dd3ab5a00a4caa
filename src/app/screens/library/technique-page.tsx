import { useRoute } from "preact-iso";
import { catalogue } from "../../state/catalogue.ts";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithModule } from "../check/with-module.tsx";
import { CatalogueTechnique } from "./catalogue-technique.tsx";
import { OwnTechniquePage } from "./own-technique-page.tsx";
import { TestPage } from "./test-page.tsx";
import "./library.css";

/** `/library/:technique`: a technique of the catalogue, one of the person's own, or a test. */
export function TechniquePage() {
  const id = useRoute().params["technique"] ?? "";
  const technique = catalogue.techniques.find((each) => each.id === id);
  if (technique !== undefined)
    return (
      <WithModule key={id} load={loadTechniqueWords}>
        {(words) => <CatalogueTechnique technique={technique} words={words} />}
      </WithModule>
    );
  const test = catalogue.tests.find((each) => each.id === id);
  if (test !== undefined)
    return (
      <WithModule key={id} load={loadTestWords}>
        {(words) => <TestPage test={test} words={words} />}
      </WithModule>
    );
  if (id.startsWith("own-")) return <OwnTechniquePage key={id} id={id} />;
  return <NotInLibrary />;
}

/** All words come in one piece each: small enough, and the session needs them too. */
async function loadTechniqueWords() {
  const [{ techniqueTexts }, { papers }, { stopSignTexts }] = await Promise.all([
    import("#content/en/techniques"),
    import("#content/sources"),
    import("#content/en/safety"),
  ]);
  return { techniqueTexts, papers, stopSignTexts };
}

async function loadTestWords() {
  const [{ testTexts }, { papers }] = await Promise.all([
    import("#content/en/tests"),
    import("#content/sources"),
  ]);
  return { testTexts, papers };
}

export type TechniqueWords = Awaited<ReturnType<typeof loadTechniqueWords>>;
export type TestWords = Awaited<ReturnType<typeof loadTestWords>>;

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
