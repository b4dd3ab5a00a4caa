import { hydrate, render } from "preact";
import { App } from "./app.tsx";
import { loadDeviceSettings } from "./platform/device-settings.ts";
import { noticeInstallPrompt } from "./platform/install-prompt.ts";
import { startServiceWorker } from "./platform/service-worker-client.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";

loadDeviceSettings();
noticeInstallPrompt();
const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app element");
if (location.pathname === "/" && root.childElementCount > 0) hydrate(<App />, root);
else render(<App />, root);
startServiceWorker();
