import type { ComponentType } from "preact";
import { ErrorBoundary, LocationProvider, Route, Router, lazy } from "preact-iso";
import { CannotLoad } from "./parts/with-module.tsx";
import { wasReplaced } from "./platform/service-worker-client.ts";
import { Landing } from "./screens/landing/landing.tsx";

/** A screen that is loaded when it is first shown. Without a connection, and before everything is kept, it says so. */
function screen(load: () => Promise<ComponentType>) {
  return lazy(() => load().catch(() => NotLoaded));
}

function NotLoaded() {
  return (
    <CannotLoad
      again={() => {
        location.reload();
      }}
    />
  );
}

/** Every screen but the landing page is loaded when it is first shown. */
const screens = {
  Check: screen(async () => (await import("./screens/check/check.tsx")).Check),
  CheckResult: screen(async () => (await import("./screens/check/check-result.tsx")).CheckResult),
  ClinicianSummary: lazy(
    async () => (await import("./screens/check/clinician-summary.tsx")).ClinicianSummary,
  ),
  StopSigns: screen(async () => (await import("./screens/check/stop-signs.tsx")).StopSigns),
  Start: screen(async () => (await import("./screens/start/start.tsx")).Start),
  Tests: screen(async () => (await import("./screens/tests/tests.tsx")).Tests),
  TestFlow: screen(async () => (await import("./screens/tests/test-flow.tsx")).TestFlow),
  Findings: screen(async () => (await import("./screens/findings/findings.tsx")).Findings),
  Today: screen(async () => (await import("./screens/today/today.tsx")).Today),
  ChangePlan: screen(async () => (await import("./screens/today/change-plan.tsx")).ChangePlan),
  Session: screen(async () => (await import("./screens/session/session.tsx")).Session),
  Library: screen(async () => (await import("./screens/library/library.tsx")).Library),
  TechniquePage: screen(async () => (await import("./screens/library/technique-page.tsx")).TechniquePage),
  Learn: screen(async () => (await import("./screens/learn/learn.tsx")).Learn),
  LearnTopic: screen(async () => (await import("./screens/learn/learn-topic.tsx")).LearnTopic),
  Progress: screen(async () => (await import("./screens/progress/progress.tsx")).Progress),
  Entries: screen(async () => (await import("./screens/progress/entries.tsx")).Entries),
  You: screen(async () => (await import("./screens/you/you.tsx")).You),
  AboutYou: screen(async () => (await import("./screens/you/about-you.tsx")).AboutYou),
  YourData: screen(async () => (await import("./screens/you/your-data.tsx")).YourData),
  OwnTechniques: screen(async () => (await import("./screens/you/own-techniques.tsx")).OwnTechniques),
  NotFound: screen(async () => (await import("./screens/not-found.tsx")).NotFound),
};

export function App() {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Router onRouteChange={loadAfreshIfReplaced}>
          <Route path="/" component={Landing} />
          <Route path="/check" component={screens.Check} />
          <Route path="/check/result" component={screens.CheckResult} />
          <Route path="/check/summary" component={screens.ClinicianSummary} />
          <Route path="/check/stop-signs" component={screens.StopSigns} />
          <Route path="/start" component={screens.Start} />
          <Route path="/tests" component={screens.Tests} />
          <Route path="/tests/:test" component={screens.TestFlow} />
          <Route path="/findings" component={screens.Findings} />
          <Route path="/today" component={screens.Today} />
          <Route path="/today/change" component={screens.ChangePlan} />
          <Route path="/session" component={screens.Session} />
          <Route path="/library" component={screens.Library} />
          <Route path="/library/:technique" component={screens.TechniquePage} />
          <Route path="/learn" component={screens.Learn} />
          <Route path="/learn/:topic" component={screens.LearnTopic} />
          <Route path="/progress" component={screens.Progress} />
          <Route path="/progress/entries" component={screens.Entries} />
          <Route path="/you" component={screens.You} />
          <Route path="/you/about" component={screens.AboutYou} />
          <Route path="/you/data" component={screens.YourData} />
          <Route path="/you/own" component={screens.OwnTechniques} />
          <Route default component={screens.NotFound} />
        </Router>
      </ErrorBoundary>
    </LocationProvider>
  );
}

function loadAfreshIfReplaced(url: string): void {
  if (wasReplaced()) location.assign(url);
}
