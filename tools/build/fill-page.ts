export type Landing = { readonly html: string; readonly title: string; readonly description: string };

const appPlaceholder = "<!--app-->";

/** The policy has to stand before anything that it governs, so right after the character set. */
export function addContentPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return replaceOnce(page, /<meta charset="utf-8" ?\/?>/gi, (charset) => `${charset}\n    ${meta}`);
}

/** The page for every route but the first: the same, with nothing in it yet. */
export function fillShell(page: string): string {
  return refuseInline(replaceOnce(page, new RegExp(appPlaceholder, "g"), () => ""));
}

export function fillLanding(page: string, { html, title, description }: Landing): string {
  const titled = replaceOnce(page, /<title>[^<]*<\/title>/g, () => `<title>${escapeHtml(title)}</title>`);
  const described = replaceOnce(
    titled,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/g,
    () => `<meta name="description" content="${escapeHtml(description)}" />`,
  );
  return refuseInline(replaceOnce(described, new RegExp(appPlaceholder, "g"), () => html));
}

/** The content policy would block these in the browser, silently for the reader. */
function refuseInline(page: string): string {
  const inline = /<[^>]*\s(?:style|on[a-z]+)=|<style|<script(?![^>]*\ssrc=)|javascript:/i.exec(page);
  if (inline) throw new Error(`The page holds something inline: ${inline[0]}`);
  return page;
}

/** A placeholder that is missing or there twice means a page other than the one this was written for. */
function replaceOnce(text: string, pattern: RegExp, replacement: (match: string) => string): string {
  const count = [...text.matchAll(pattern)].length;
  if (count !== 1)
    throw new Error(`index.html holds ${String(pattern)} ${String(count)} times, expected once`);
  return text.replace(pattern, replacement);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
