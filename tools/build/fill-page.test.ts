import { expect, test } from "vitest";
import { addContentPolicy, fillLanding, fillShell } from "./fill-page.ts";

const template = `<html><head><meta charset="utf-8" /><title>x</title><meta name="description" content="y" />
<script type="module" src="/main.js"></script></head><body><div id="app"><!--app--></div></body></html>`;
const landing = { html: "<h1>$& Hello</h1>", title: 'A "quoted" <title>', description: "d & e" };

test("the landing page stands where the placeholder was, its title and description escaped", () => {
  const page = fillLanding(template, landing);
  expect(page).toContain('<div id="app"><h1>$& Hello</h1></div>');
  expect(page).toContain("<title>A &quot;quoted&quot; &lt;title></title>");
  expect(page).toContain('content="d &amp; e"');
});

test("the shell is the same page with nothing in it", () => {
  expect(fillShell(template)).toBe(template.replace("<!--app-->", ""));
});

test("the content policy comes right after the character set", () => {
  expect(addContentPolicy(template, "default-src 'none'")).toMatch(
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'">/,
  );
});

test.each([
  '<p style="color: red">',
  '<button type="button" onclick="x()">',
  "<style>p {}</style>",
  "<script>x()</script>",
  '<a href="javascript:x()">',
])("something inline fails the build: %s", (html) => {
  expect(() => fillLanding(template, { ...landing, html })).toThrow("inline");
});

test("a template without its placeholder, or with two, fails the build", () => {
  expect(() => fillShell("<html></html>")).toThrow("0 times");
  expect(() => fillShell(template + template)).toThrow("2 times");
});
