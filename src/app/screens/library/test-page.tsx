import type { TestFacts, TestText } from "#content";
import { muscleTerms } from "#content/en/terms";
import { Button } from "../../parts/button.tsx";
import { FigureSteps } from "../../parts/figure-steps.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { catalogue } from "../../state/catalogue.ts";
import { whyOutInWords } from "../../state/reasons.ts";
import { minutesOf } from "../../state/technique-time.ts";
import { usePersonView } from "../../state/use-person-view.ts";
import { needsWords, thingsWords } from "../../state/words.ts";
import { AloneStart } from "./alone-start.tsx";
import { Lines } from "./how-cards.tsx";
import { KnownCards } from "./known-cards.tsx";
import { testItem } from "./library-item.ts";
import type { LibraryItem } from "./library-item.ts";
import type { TestWords } from "./load-words.ts";

interface TestPageProps {
  readonly test: TestFacts;
  readonly words: TestWords;
}

/** A test to read about; it is taken under `/tests`. */
export function TestPage({ test, words }: TestPageProps) {
  const text = words.testTexts[test.id];
  return (
    <Screen
      title={text.name}
      kicker={`Test · ${test.muscles.map((muscle) => muscleTerms[muscle].plain.toLowerCase()).join(", ")}`}
      lead={text.purpose}
      back={{ href: "/library", label: "Library" }}
      tab="library"
    >
      <FigureSteps id={test.id} name={text.name} sided={test.sided} level={1} tempo={null} />
      <TestMarks test={test} />
      <ToTest item={testItem(test, text.name)} />
      <Notice kind="tension">
        <h2>When to stop</h2>
        <p>{text.stop}</p>
      </Notice>
      <TestHow text={text} />
      <section class="card">
        <h2>What it says, and what it does not</h2>
        <p>{text.meaning}</p>
        <p>{text.notMeaning}</p>
      </section>
      <KnownCards technique={test} text={text} papers={words.papers} />
    </Screen>
  );
}

function TestMarks({ test }: { readonly test: TestFacts }) {
  const needs = needsWords(test.needs);
  return (
    <ul class="list-plain row chip-list" aria-label="At a glance">
      <li class="mark">{test.sided === "one" ? "Each side" : "Both sides at once"}</li>
      <li class="mark">About {minutesOf(test.seconds)} min</li>
      <li class="mark">{needs === "" ? "Needs nothing" : `Needs ${needs}`}</li>
      {test.better.length > 0 && <li class="mark">Better with {thingsWords(test.better, "or")}</li>}
    </ul>
  );
}

/** The way to the test itself, for those who may take it. */
function ToTest({ item }: { readonly item: LibraryItem }) {
  const view = usePersonView(catalogue);
  if (view === null || view === undefined || view.unchecked || view.blocked)
    return <AloneStart item={item} view={view} />;
  const out = view.whyOut(item);
  if (out !== null)
    return (
      <Notice>
        <p>{whyOutInWords(out)}</p>
        <a class="button button-quiet" href="/tests">
          See the other tests
        </a>
      </Notice>
    );
  return (
    <div class="no-print">
      <Button kind="primary" href={`/tests/${item.id}`}>
        Take this test
      </Button>
    </div>
  );
}

function TestHow({ text }: { readonly text: TestText }) {
  return (
    <section class="card">
      <h2>How it goes</h2>
      <h3>Getting ready</h3>
      <Lines lines={text.setUp} />
      <h3>Doing it</h3>
      <ol>
        {text.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>What to look for</h3>
      <Lines lines={text.lookFor} />
      <h3>Getting out of it</h3>
      <Lines lines={text.outOf} />
    </section>
  );
}
