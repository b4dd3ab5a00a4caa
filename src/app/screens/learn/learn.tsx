import { Screen } from "../../parts/screen.tsx";
import { topicIds, topicTexts } from "./topics.ts";
import "./learn.css";

/** The way to all that is known, by topic. */
export function Learn() {
  return (
    <Screen
      title="What is known"
      lead="Unclench began from five articles. Here is what they say, what studies found, and where nobody knows."
      back={{ href: "/library", label: "Library" }}
      tab="library"
    >
      <nav class="card" aria-label="Topics">
        <ul class="list-plain list-lines">
          {topicIds.map((id) => (
            <li key={id}>
              <a class="link-row" href={`/learn/${id}`}>
                <span class="learn-topic">
                  <span class="link-row-title">{topicTexts[id].title}</span>
                  <br />
                  <span class="soft small">{topicTexts[id].about}</span>
                </span>
                <span aria-hidden="true">→</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Screen>
  );
}
