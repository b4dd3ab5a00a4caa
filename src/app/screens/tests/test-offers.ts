import type { TestFacts } from "#content";
import { offerTexts } from "#content/en/findings";
import { tests } from "#content/tests";
import type { PersonRecord } from "#engine";
import { offerableTests } from "#engine/assessment";
import type { TestOffer } from "#engine/assessment";
import { restrictionsOn } from "#engine/progress";
import { catalogue } from "../../state/catalogue.ts";
import { screeningOf } from "../../state/clearance.ts";
import { leftOutInWords } from "../../state/reasons.ts";
import { today } from "../../state/today.ts";
import { needsWords } from "../../state/words.ts";

/** As long as nobody said what is there, a chair is taken for granted. */
const usuallyThere: readonly string[] = ["chair"];

/** Which tests this person may take today, and why not the others. */
export function offersOf(person: PersonRecord): readonly TestOffer[] {
  const screening = screeningOf(person);
  const { adaptations } = screening;
  const { classesOut } = restrictionsOn(person, today(), catalogue, { adaptations });
  return offerableTests(screening, person.equipment ?? usuallyThere, tests, person.person, classesOut);
}

/** One plain sentence. */
export function whyNotOffered(offer: Extract<TestOffer, { offered: false }>, test: TestFacts): string {
  const { why, rule, classes } = offer;
  switch (why) {
    case "barred":
    case "history":
      return leftOutInWords({ why, rule, classes });
    case "equipment":
      return `It needs ${needsWords(test.needs)}, which you have not listed as yours.`;
    case "for-others":
      return test.forWhom === "athletes"
        ? "This harder form is for people who train for a sport. You do it seated."
        : "You train for a sport, so you do the standing form.";
    case "place":
    case "blocked":
      return offerTexts[why];
  }
}
