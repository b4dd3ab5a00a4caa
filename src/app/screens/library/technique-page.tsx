import { useRoute } from "preact-iso";
import { catalogue } from "../../state/catalogue.ts";
import { WithModule } from "../../parts/with-module.tsx";
import { CatalogueTechnique } from "./catalogue-technique.tsx";
import { loadTechniqueWords, loadTestWords } from "./load-words.ts";
import { NotInLibrary } from "./not-in-library.tsx";
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
