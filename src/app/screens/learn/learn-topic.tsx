import { useRoute } from "preact-iso";
import type { ComponentChildren } from "preact";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { useAnchor } from "../../parts/use-anchor.ts";
import { WithModule } from "../../parts/with-module.tsx";
import { AnatomyTopic } from "./anatomy-topic.tsx";
import { ClaimsTopic } from "./claims-topic.tsx";
import { DisagreementsTopic } from "./disagreements-topic.tsx";
import { loadKnowledge } from "./load-knowledge.ts";
import type { Knowledge } from "./load-knowledge.ts";
import { CausesTopic, ReadersTopic, RulesTopic } from "./notes-topics.tsx";
import { SourcesTopic } from "./sources-topic.tsx";
import { topicIds, topicTexts } from "./topics.ts";
import type { TopicId } from "./topics.ts";
import "./learn.css";

/** `/learn/:topic`. Every entry has its id as an anchor, so that other pages can link to it. */
export function LearnTopic() {
  const asked = useRoute().params["topic"];
  const topic = topicIds.find((id) => id === asked);
  if (topic === undefined) return <NoTopic />;
  return (
    <WithModule key={topic} load={loadKnowledge}>
      {(knowledge) => (
        <TopicScreen topic={topic}>
          <TopicBody topic={topic} knowledge={knowledge} />
        </TopicScreen>
      )}
    </WithModule>
  );
}

function TopicScreen({ topic, children }: { readonly topic: TopicId; readonly children: ComponentChildren }) {
  useAnchor();
  const { title, about } = topicTexts[topic];
  return (
    <Screen title={title} lead={about} back={{ href: "/learn", label: "What is known" }} tab="library">
      {children}
    </Screen>
  );
}

function TopicBody({ topic, knowledge }: { readonly topic: TopicId; readonly knowledge: Knowledge }) {
  switch (topic) {
    case "claims":
      return <ClaimsTopic knowledge={knowledge} />;
    case "sources-disagree":
      return <DisagreementsTopic knowledge={knowledge} />;
    case "anatomy":
      return <AnatomyTopic knowledge={knowledge} />;
    case "causes-and-signs":
      return <CausesTopic knowledge={knowledge} />;
    case "rules":
      return <RulesTopic knowledge={knowledge} />;
    case "readers-questions":
      return <ReadersTopic knowledge={knowledge} />;
    case "sources":
      return <SourcesTopic knowledge={knowledge} />;
  }
}

function NoTopic() {
  return (
    <Screen
      title="No such page"
      tab="library"
      actions={
        <Button kind="primary" href="/learn">
          See all topics
        </Button>
      }
    >
      <p>Nothing here has this address. It may have been mistyped.</p>
    </Screen>
  );
}
