import { renderToStringAsync } from "preact-render-to-string";
import { App } from "./app.tsx";

/** The landing page as HTML, made once by the build. */
export async function renderLanding(): Promise<{ html: string; title: string; description: string }> {
  const html = await renderToStringAsync(<App />);
  return {
    html,
    title: "Unclench",
    description: "Tight or weak hip flexors? Find out, and do something about it.",
  };
}
