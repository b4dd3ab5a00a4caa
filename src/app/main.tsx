import { hydrate, render } from "preact";
import { App } from "./app.tsx";
import "./app.css";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app element");
if (location.pathname === "/" && root.childElementCount > 0) hydrate(<App />, root);
else render(<App />, root);
