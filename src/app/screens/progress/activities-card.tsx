import { useId, useRef, useState } from "preact/hooks";
import type { ProgressSummary } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { FoldOut } from "./fold-out.tsx";
import { Said, useSaying } from "./use-saying.tsx";

type Activity = ProgressSummary["activities"][number];

/** What the person wants to be able to do, scored by themselves (after Stratford 1995). */
export function ActivitiesCard({ activities }: Pick<ProgressSummary, "activities">) {
  const { say, said, takeBack } = useSaying();
  const score = (activity: string, value: number) =>
    say("activity-scored", { activity, score: value }, `Saved: ${String(value)} of 10 for “${activity}”.`);
  return (
    <section class="card">
      <h2>What you want to do</h2>
      <p>
        Name one to five things that are hard because of your hips, and score each now and then. This often
        says more than an angle.
      </p>
      {activities.length > 0 && (
        <ul class="list-plain list-lines">
          {activities.map((activity) => (
            <li key={activity.activity} class="activity">
              <p>
                <strong>{activity.activity}</strong>
                <br />
                {activityWords(activity)}
              </p>
              <FoldOut
                label={
                  <>
                    Score again<span class="hidden-visually">: {activity.activity}</span>
                  </>
                }
              >
                {(close) => (
                  <ScoreForm
                    activity={activity.activity}
                    onSave={async (value) => {
                      if (await score(activity.activity, value)) close();
                    }}
                  />
                )}
              </FoldOut>
            </li>
          ))}
        </ul>
      )}
      <FoldOut label="Add an activity">
        {(close) => (
          <NewActivity
            known={activities.map(({ activity }) => activity)}
            onSave={async (activity, value) => {
              if (await score(activity, value)) close();
            }}
          />
        )}
      </FoldOut>
      <Said said={said} takeBack={takeBack} />
      {activities.length > 0 && (
        <p class="soft small">
          One activity counts as changed from 3 points on. Less than that comes and goes.
        </p>
      )}
    </section>
  );
}

const outcomeWords = {
  better: "Better.",
  worse: "Less good.",
  "no-change": "No change that counts.",
} as const;

function activityWords({ first, last, outcome }: Activity): string {
  if (first === last && outcome === "no-change") return `${String(last)} of 10.`;
  return `From ${String(first)} to ${String(last)} of 10. ${outcomeWords[outcome]}`;
}

interface ScoreFormProps {
  readonly activity: string;
  readonly onSave: (value: number) => Promise<void>;
}

function ScoreForm({ activity, onSave }: ScoreFormProps) {
  const name = useId();
  const [value, setValue] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (value !== null) void onSave(value);
      }}
    >
      <ScoreScale
        legend={`“${activity}”, today`}
        name={name}
        value={value}
        onChange={setValue}
        low="I cannot"
        high="as before"
        fault={tried && value === null ? "Choose a number." : undefined}
      />
      <div>
        <Button type="submit">Save the score</Button>
      </div>
    </form>
  );
}

interface NewActivityProps {
  readonly known: readonly string[];
  readonly onSave: (activity: string, value: number) => Promise<void>;
}

const longest = 120;

function NewActivity({ known, onSave }: NewActivityProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [value, setValue] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const activity = text.trim();
  const fault =
    activity === "" ? "Please name it." : known.includes(activity) ? "You have this one already." : null;
  const save = () => {
    setTried(true);
    if (fault !== null) field.current?.focus();
    else if (value !== null) void onSave(activity, value);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="field">
        <label for={id}>Activity</label>
        <p class="soft small" id={`${id}-hint`}>
          for example: sitting through a film, running 5 km, getting out of the car
        </p>
        <input
          id={id}
          ref={field}
          class="input"
          type="text"
          maxLength={longest}
          value={text}
          aria-invalid={tried && fault !== null}
          aria-describedby={tried && fault !== null ? `${id}-hint ${id}-fault` : `${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {tried && fault !== null && (
          <p class="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
      <ScoreScale
        legend="How well can you do it today?"
        name={`${id}-score`}
        value={value}
        onChange={setValue}
        low="I cannot"
        high="as before"
        fault={tried && value === null ? "Choose a number." : undefined}
      />
      <div>
        <Button type="submit">Save the activity</Button>
      </div>
    </form>
  );
}
