import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useArrivalFocus } from "../../parts/use-arrival-focus.ts";
import { mayHaveJournal } from "../../platform/kept-journal.ts";
import { HipDrawing } from "./hip-drawing.tsx";
import "./landing.css";

export const landingTitle = "Unclench: for tight or weak hip flexors";
export const landingDescription =
  "Find out whether the front of your hip is tight or weak, get a plan with reasons, and be guided through it. Free, private, works offline.";

/** Says in ten seconds what this is. Prerendered, so it reads nothing before it is shown. */
export function Landing() {
  const known = useKnownPerson();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading);
  useEffect(() => {
    document.title = landingTitle;
  }, []);
  return (
    <main class="screen landing">
      <header class="screen-head">
        <p class="landing-name">Unclench</p>
        <h1 ref={heading} tabIndex={-1}>
          Stiff at the front of the hip? Find out why, and let it go.
        </h1>
      </header>
      <div class="actions landing-action">
        <Button kind="primary" href={known ? "/today" : "/check"}>
          {known ? "Go to Today" : "Start with the safety check"}
        </Button>
        <p class="soft small">
          {known
            ? "Your journal is on this device."
            : "About three minutes. No account. Nothing leaves this device."}
        </p>
      </div>
      <HipDrawing />
      <ol class="list-plain stack" aria-label="How it goes">
        {steps.map(({ title, body }, index) => (
          <li class="landing-step" key={title}>
            <span class="landing-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h2>{title}</h2>
              <p>{body}</p>
            </div>
          </li>
        ))}
      </ol>
      <section class="card">
        <h2>Honest by design</h2>
        <ul class="list-plain stack">
          {promises.map((promise) => (
            <li class="landing-promise" key={promise}>
              <Icon name="check" />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
      </section>
      <nav class="row no-print" aria-label="Look around first">
        <Button href="/library">See the techniques</Button>
        <Button href="/learn">What is known</Button>
      </nav>
      <p class="soft small">
        Unclench does not diagnose and does not replace a clinician. If you have severe pain, numbness between
        your legs or feel very unwell, call your local emergency number.
      </p>
    </main>
  );
}

const steps = [
  {
    title: "Check that it is safe",
    body: "Plain questions first. If something needs a clinician, we say so and stop.",
  },
  { title: "Test each side", body: "A few quiet minutes on the floor: is it tight, weak, both or neither?" },
  {
    title: "Follow a plan that gives reasons",
    body: "For your sides, your things and your time, from 5 to 45 minutes.",
  },
  { title: "Let a calm guide lead you", body: "Words and bells, so you need neither eyes nor hands." },
  {
    title: "Look again",
    body: "The same test each week. A change counts only when it is bigger than the error.",
  },
];

const promises = [
  "Free, and open for anyone to read.",
  "Your answers stay on your device. There is no account and no tracking.",
  "Every number says where it comes from, and how sure anyone can be.",
  "Works without a connection after the first visit.",
];

/** Somebody who was here before is sent on to Today. Asked after the first paint; nothing is created by asking. */
function useKnownPerson(): boolean {
  const [known, setKnown] = useState(false);
  useEffect(() => {
    let current = true;
    void mayHaveJournal().then((has) => {
      if (current) setKnown(has);
    });
    return () => {
      current = false;
    };
  }, []);
  return known;
}
