import { hydrate, render } from "preact";
import { App } from "./app.tsx";
import { loadDeviceSettings } from "./platform/device-settings.ts";
import { noticeInstallPrompt } from "./platform/install-prompt.ts";
import { startServiceWorker } from "./platform/service-worker-client.ts";
import { openPerson } from "./state/person.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/marks.css";
import "./styles/navigation.css";

loadDeviceSettings();
noticeInstallPrompt();
// The journal opens while the screen is still loading. What is only read does without it.
if (/^\/(today|session|findings|tests|progress|you|start)\b/.test(location.pathname)) void openPerson();
const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app element");
if (location.pathname === "/" && root.childElementCount > 0) hydrate(<App />, root);
else render(<App />, root);
startServiceWorker();
