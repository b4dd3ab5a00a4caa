import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { StopSign } from "#content";
import { stopSignTexts, stopTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { isSerious } from "#engine/screening";
import type { PlayerState } from "#session";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { nameOf } from "../../state/names.ts";
import { running, send, signTold, view } from "../../state/run-session.ts";
import { StopSignPicker } from "../check/stop-sign-picker.tsx";
import { durationInWords } from "../today/group-items.ts";
import { ComeOut } from "./come-out.tsx";
import { findGentler } from "./find-gentler.ts";
import type { Gentler } from "./find-gentler.ts";
import { GentlerFigure } from "./gentler-figure.tsx";
import "./after-stop.css";

type Step = PlayerState["steps"][number];

/** After a sign that ended the step: what to do now, the way out, and only then how it goes on. */
export function AfterStopSheet({ person }: { readonly person: PersonRecord }) {
  const asks = useComputed(() => {
    const current = view.value;
    if (current?.asking === "gentler") return "gentler";
    const stands = current?.status === "paused" && current.why === "stop-sheet" && !current.leaving;
    return stands && current.asking === null ? "nothing" : null;
  });
  if (asks.value === "gentler") return <GentlerOffer person={person} />;
  return asks.value === "nothing" && signTold.value !== null ? <WithoutIt person={person} /> : null;
}

const goOn = () => {
  send({ type: "resume" });
};
const decline = () => {
  send({ type: "gentler-declined" });
};

function GentlerOffer({ person }: { readonly person: PersonRecord }) {
  const [stopped] = useState(findStopped);
  const [gentler] = useState(() => (stopped === undefined ? null : findGentler(person, stopped)));
  const [isWorse, setWorse] = useState(false);
  useTitle();
  if (stopped === undefined) return null;
  if (isWorse)
    return (
      <StopSignPicker
        signs="serious"
        onPick={(sign) => {
          send({ type: "stop-sign", sign });
        }}
        onClose={() => {
          setWorse(false);
        }}
      />
    );
  const name = nameOf(stopped.technique, person);
  const other = sideThatFollows(stopped);
  const leaveOut = other === null ? stopTexts.leaveOut : stopTexts.leaveSideOut;
  return (
    <Dialog
      title={stopTexts.wasTooMuch}
      onClose={decline}
      actions={
        <>
          {gentler !== null && (
            <Button kind="primary" onClick={() => void gentler.accept()}>
              {gentler.technique.startsWith("pas-") ? stopTexts.restInstead : stopTexts.gentlerInstead}
            </Button>
          )}
          <Button kind={gentler === null ? "primary" : "secondary"} onClick={decline}>
            {leaveOut.replace("{name}", name).replace("{side}", stopped.side)}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setWorse(true);
            }}
          >
            {stopTexts.itIsWorse}
          </Button>
        </>
      }
    >
      <Now person={person} technique={stopped.technique} />
      {gentler === null ? (
        <p>{stopTexts.nothingGentler}</p>
      ) : (
        <InsteadOf name={name} gentler={gentler} side={stopped.side} />
      )}
      {other !== null && (
        <p class="soft">{stopTexts.otherSideFollows.replace("{side}", other).replace("{name}", name)}</p>
      )}
      <Later person={person} />
    </Dialog>
  );
}

interface InsteadOfProps {
  readonly name: string;
  readonly gentler: Gentler;
  readonly side: Step["side"];
}

function InsteadOf({ name, gentler, side }: InsteadOfProps) {
  return (
    <section class="instead">
      <div>
        <h3>{stopTexts.insteadOf.replace("{name}", name)}</h3>
        <p>
          <strong>{nameOf(gentler.technique)}</strong>, {durationInWords(gentler.seconds)}
        </p>
      </div>
      <GentlerFigure technique={gentler.technique} side={side} />
    </section>
  );
}

/** A second time, or told after the work was over: nothing is offered in its place. */
function WithoutIt({ person }: { readonly person: PersonRecord }) {
  const [told] = useState(() => signTold.peek());
  useTitle();
  if (told === null) return null;
  const isOut = timesTooMuch(told.technique) > 1;
  return (
    <Dialog
      title={stopTexts.wasTooMuch}
      onClose={goOn}
      actions={
        <Button kind="primary" onClick={goOn}>
          {stopTexts.goOn}
        </Button>
      }
    >
      <Now person={person} technique={told.technique} />
      {isOut && <p>{stopTexts.techniqueOut}</p>}
      <Later person={person} />
    </Dialog>
  );
}

/** First what to do about the sign, then the technique's own way out. */
function Now({ person, technique }: { readonly person: PersonRecord; readonly technique: string }) {
  const sign = lastSign(person);
  return (
    <>
      {sign !== null && (
        <p>
          <strong>{stopSignTexts[sign].now}</strong>
        </p>
      )}
      <ComeOut technique={technique} />
    </>
  );
}

/** When to have it looked at: last, and small. */
function Later({ person }: { readonly person: PersonRecord }) {
  const sign = lastSign(person);
  const help = sign === null ? "" : stopSignTexts[sign].help;
  return help === "" ? null : <p class="soft small">{help}</p>;
}

/** Told in this page, or before it was opened again. */
function lastSign({ stopSigns }: PersonRecord): StopSign | null {
  const id = running.peek()?.id;
  const sign = signTold.peek()?.sign ?? stopSigns.findLast(({ session }) => session === id)?.sign;
  return sign === undefined || isSerious(sign) ? null : sign;
}

function findStopped(): Step | undefined {
  const player = running.peek()?.player;
  return player === undefined || player.stoppedStep === null ? undefined : player.steps[player.stoppedStep];
}

/** The other side of what was too much, where it is still to come. */
function sideThatFollows({ root, side }: Step): "left" | "right" | null {
  const ahead = running
    .peek()
    ?.player.steps.find((other) => other.root === root && other.side !== side && other.outcome === null);
  return ahead === undefined || ahead.side === "both" ? null : ahead.side;
}

function timesTooMuch(technique: string): number {
  const player = running.peek()?.player;
  const root = player?.steps.findLast((each) => each.barred && each.technique === technique)?.root;
  return player?.tooMuch[root ?? technique] ?? 0;
}

function useTitle(): void {
  useEffect(() => {
    document.title = `${stopTexts.wasTooMuch} · Unclench`;
  }, []);
}
