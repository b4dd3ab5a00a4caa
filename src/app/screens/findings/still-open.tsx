import { testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { offersOf } from "../tests/test-offers.ts";
import { sidesOpen } from "../tests/test-status.ts";

/** Tests that were not done: nothing is concluded from them. */
export function StillOpen({ person }: { readonly person: PersonRecord }) {
  const open = offersOf(person).flatMap((offer) => {
    const sides = offer.test === "test-leg-length" ? [] : sidesOpen(person.tests, offer, null);
    return sides.length === 0 ? [] : [{ test: offer.test, sides }];
  });
  if (open.length === 0) return null;
  return (
    <section class="card">
      <h2>Not tested</h2>
      <p>Nothing is concluded from what was not tested.</p>
      <ul>
        {open.map(({ test, sides }) => (
          <li key={test}>
            {testNames[test]}
            {sides.length === 1 && sides[0] !== null && sides[0] !== undefined ? `, ${sides[0]} side` : ""}
          </li>
        ))}
      </ul>
      <p class="no-print">
        <Button href="/tests">Go to the tests</Button>
      </p>
    </section>
  );
}
