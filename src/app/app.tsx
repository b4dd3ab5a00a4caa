import { ErrorBoundary, LocationProvider, Route, Router, lazy } from "preact-iso";
import { wasReplaced } from "./platform/service-worker-client.ts";
import { Landing } from "./screens/landing/landing.tsx";

/** Every screen but the landing page is loaded when it is first shown. */
const screens = {
  Check: lazy(async () => (await import("./screens/check/check.tsx")).Check),
  CheckResult: lazy(async () => (await import("./screens/check/check-result.tsx")).CheckResult),
  ClinicianSummary: lazy(
    async () => (await import("./screens/check/clinician-summary.tsx")).ClinicianSummary,
  ),
  StopSigns: lazy(async () => (await import("./screens/check/stop-signs.tsx")).StopSigns),
  Start: lazy(async () => (await import("./screens/start/start.tsx")).Start),
  Tests: lazy(async () => (await import("./screens/tests/tests.tsx")).Tests),
  TestFlow: lazy(async () => (await import("./screens/tests/test-flow.tsx")).TestFlow),
  Findings: lazy(async () => (await import("./screens/findings/findings.tsx")).Findings),
  Today: lazy(async () => (await import("./screens/today/today.tsx")).Today),
  ChangePlan: lazy(async () => (await import("./screens/today/change-plan.tsx")).ChangePlan),
  Session: lazy(async () => (await import("./screens/session/session.tsx")).Session),
  Library: lazy(async () => (await import("./screens/library/library.tsx")).Library),
  TechniquePage: lazy(async () => (await import("./screens/library/technique-page.tsx")).TechniquePage),
  Learn: lazy(async () => (await import("./screens/learn/learn.tsx")).Learn),
  LearnTopic: lazy(async () => (await import("./screens/learn/learn-topic.tsx")).LearnTopic),
  Progress: lazy(async () => (await import("./screens/progress/progress.tsx")).Progress),
  Entries: lazy(async () => (await import("./screens/progress/entries.tsx")).Entries),
  You: lazy(async () => (await import("./screens/you/you.tsx")).You),
  AboutYou: lazy(async () => (await import("./screens/you/about-you.tsx")).AboutYou),
  YourData: lazy(async () => (await import("./screens/you/your-data.tsx")).YourData),
  OwnTechniques: lazy(async () => (await import("./screens/you/own-techniques.tsx")).OwnTechniques),
  NotFound: lazy(async () => (await import("./screens/not-found.tsx")).NotFound),
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
