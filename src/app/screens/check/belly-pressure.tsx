import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { bellyPressureTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { handSessionsWithoutStopSign } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Tick } from "../../parts/choices.tsx";
import { catalogue } from "../../state/catalogue.ts";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { changeProfile } from "../../state/settings.ts";
import { bellyOffers } from "./belly-offers.ts";
import type { Offer } from "./belly-offers.ts";

/**
 * Pressure on the belly: why one may leave it out, and the two choices, each by itself. For a page of its own frame
 * (library, You); a choice is saved at once.
 */
export function BellyPressure({ record }: { readonly record: PersonRecord }) {
  const [saved, setSaved] = useState(false);
  const screening = screeningOf(record);
  const offers = bellyOffers({
    chosen: record.bellyPressure,
    barred: screening.barred,
    blocked: isBlocked(screening),
    handSessions: handSessionsWithoutStopSign(record, catalogue),
  });
  const choose = (change: Partial<PersonRecord["bellyPressure"]>) => {
    const next = { ...record.bellyPressure, ...change };
    // Without hands there is no way on to the ball.
    const bellyPressure = next.hands ? next : { hands: false, deep: false };
    void changeProfile({ bellyPressure }).then(setSaved);
  };
  return (
    <div class="stack">
      <ul>
        {bellyPressureTexts.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OfferCard
        title={bellyPressureTexts.handsTitle}
        lines={bellyPressureTexts.hands}
        accept={bellyPressureTexts.handsAccept}
        offer={offers.hands}
        onChoose={(hands) => {
          choose({ hands });
        }}
      />
      <OfferCard
        title={bellyPressureTexts.deepTitle}
        lines={bellyPressureTexts.deep}
        accept={bellyPressureTexts.deepAccept}
        offer={offers.deep}
        onChoose={(deep) => {
          choose({ deep });
        }}
      >
        <p>{bellyPressureTexts.after}</p>
        <p class="soft small">{bellyPressureTexts.onlyInApp}</p>
      </OfferCard>
      {saved && <Notice announce="status">Saved. {bellyPressureTexts.changeMind}</Notice>}
    </div>
  );
}

interface OfferCardProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly accept: string;
  readonly offer: Offer;
  readonly onChoose: (chosen: boolean) => void;
  readonly children?: ComponentChildren;
}

function OfferCard({ title, lines, accept, offer, onChoose, children }: OfferCardProps) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      {offer.kind === "open" && <Tick label={accept} checked={offer.chosen} onChange={onChoose} />}
      {offer.kind === "shut" && (
        <>
          <p>
            <strong>{shutWords(offer)}</strong>
          </p>
          {offer.chosen && (
            <Button
              onClick={() => {
                onChoose(false);
              }}
            >
              {bellyPressureTexts.decline}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function shutWords(offer: Extract<Offer, { readonly kind: "shut" }>): string {
  switch (offer.why) {
    case "check":
      return "Your safety check comes first.";
    case "barred":
      return bellyPressureTexts.deepBarred;
    case "hands-first":
      return "Choose your hands first.";
    case "sessions":
      return bellyPressureTexts.deepLocked.replace("{sessions}", String(offer.sessionsLeft));
  }
}
