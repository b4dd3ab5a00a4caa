import { renderToStringAsync } from "preact-render-to-string";
import { App } from "./app.tsx";
import { landingDescription, landingTitle } from "./screens/landing/landing.tsx";

/** The landing page as HTML, made once by the build. */
export async function renderLanding(): Promise<{ html: string; title: string; description: string }> {
  return { html: await renderToStringAsync(<App />), title: landingTitle, description: landingDescription };
}
