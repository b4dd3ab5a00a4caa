import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { TechniqueId } from "#content";
import { stopTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { gentlerOption, playableAlone } from "#engine/planning";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { nameOf } from "../../state/names.ts";
import { catalogue, currentProfile, questions } from "../../state/plan.ts";
import { gentlerAsked, running, send, view } from "../../state/run-session.ts";
import { makeReplacement } from "../../state/session-timeline.ts";
import { StopSignPicker } from "../check/stop-sign-picker.tsx";
import { TenderRight } from "../check/tender-right.tsx";
import { gentlerItems } from "./gentler-items.ts";

/** "It hurts": the clock stands, and the signs are there. */
export function StopSheet() {
  const isOpen = useComputed(() => view.value?.asking === "stop-sign");
  const [tender, setTender] = useState(false);
  if (!isOpen.value) return null;
  const goOn = () => {
    setTender(false);
    send({ type: "resume" });
  };
  if (tender)
    return (
      <TenderRight
        onAnswer={(answer) => {
          if (answer === "no") goOn();
          else leaveNow();
        }}
        onClose={goOn}
      />
    );
  return (
    <StopSignPicker
      onPick={(sign) => {
        send({ type: "stop-sign", sign });
      }}
      onClose={goOn}
      onTenderRight={
        pressesBelly(view.value?.now?.technique)
          ? () => {
              setTender(true);
            }
          : undefined
      }
    />
  );
}

/** The answer closes the way: what was done is kept, and the result page says what to do now. */
function leaveNow(): void {
  send({ type: "leave-asked" });
  send({ type: "leave-confirmed" });
}

function pressesBelly(technique: string | undefined): boolean {
  const classes = catalogue.techniques.find(({ id }) => id === technique)?.classes ?? [];
  return classes.includes("abd-hand") || classes.includes("abd-deep");
}

/** After a sign that ends the step: the next gentler way, once. */
export function GentlerSheet({ person }: { readonly person: PersonRecord }) {
  const isOpen = useComputed(() => view.value?.asking === "gentler");
  const asked = gentlerAsked.value;
  if (!isOpen.value || asked === null) return null;
  return <GentlerOffer person={person} technique={asked.technique as TechniqueId} />;
}

interface GentlerOfferProps {
  readonly person: PersonRecord;
  readonly technique: TechniqueId;
}

function GentlerOffer({ person, technique }: GentlerOfferProps) {
  const [gentler] = useState(() => findGentler(person, technique));
  const decline = () => {
    send({ type: "gentler-declined" });
  };
  useEffect(() => {
    document.title = "A gentler way · Unclench";
  }, []);
  if (gentler === null) {
    return (
      <Dialog
        title="We go on without it"
        onClose={decline}
        actions={
          <Button kind="primary" onClick={decline}>
            Go on
          </Button>
        }
      >
        <p>{stopTexts.nothingGentler}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={nameOf(gentler.technique, person)}
      onClose={decline}
      actions={
        <>
          <Button kind="primary" onClick={() => void gentler.accept()}>
            {stopTexts.gentlerYes}
          </Button>
          <Button onClick={decline}>{stopTexts.gentlerNo}</Button>
        </>
      }
    >
      <p>{stopTexts.gentlerOffered}</p>
    </Dialog>
  );
}

interface Gentler {
  readonly technique: TechniqueId;
  readonly accept: () => Promise<void>;
}

/** The next gentler technique that this person may do now, on the side that hurt. */
function findGentler(person: PersonRecord, technique: TechniqueId): Gentler | null {
  const asked = gentlerAsked.peek();
  const current = running.peek();
  if (asked === null || current === null) return null;
  const profile = currentProfile(person);
  const option = gentlerOption(profile, catalogue, questions, technique);
  const alone = option === null ? null : playableAlone(profile, catalogue, questions, option);
  if (option === null || alone === null || !alone.ok) return null;
  const items = gentlerItems(alone.value, asked.side, current.session.items[asked.item]);
  if (items.length === 0) return null;
  const { talk, adaptations, session } = current;
  return {
    technique: option,
    accept: async () => {
      send({
        type: "gentler-accepted",
        replacement: await makeReplacement(items, session.date, { talk, adaptations }),
      });
    },
  };
}

/** Leaving asks first; what was done so far is kept either way. */
export function LeaveSheet() {
  const isOpen = useComputed(() => view.value?.leaving ?? false);
  if (!isOpen.value) return null;
  const stay = () => {
    send({ type: "leave-cancelled" });
  };
  return (
    <Dialog
      title="Leave the session?"
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            Stay
          </Button>
          <Button
            kind="tension"
            onClick={() => {
              send({ type: "leave-confirmed" });
            }}
          >
            Leave
          </Button>
        </>
      }
    >
      <p>The clock stands still. What you have done so far counts and is kept.</p>
    </Dialog>
  );
}
