import { heading, open } from "./support/person-steps.ts";
import { allRoutes } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the landing page says what this is and where to begin", async ({ page }) => {
    await page.goto("/");
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole("link", { name: "Start with the safety check" })).toHaveAttribute(
      "href",
      "/check",
    );
    await expect(page.getByRole("list", { name: "How it goes" }).getByRole("listitem")).toHaveCount(5);
    await expect(page).toHaveTitle(/^Unclench/);
  });
});

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type?: string;
  readonly purpose?: string;
}
interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly Picture[];
  readonly screenshots?: readonly (Picture & { readonly form_factor?: string; readonly label?: string })[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly url: string;
    readonly icons: readonly Picture[];
  }[];
}

test("the manifest is whole: id, icons of the sizes it says, shortcuts and screenshots that are there", async ({
  page,
}) => {
  await page.goto("/");
  const { manifest, pictures } = await page.evaluate(async () => {
    const link = document.head.querySelector("link[rel=manifest]");
    const answer = await fetch((link as HTMLLinkElement).href);
    const read = (await answer.json()) as Manifest;
    const all = [...read.icons, ...(read.screenshots ?? []), ...read.shortcuts.flatMap(({ icons }) => icons)];
    const measured = await Promise.all(
      all.map(async ({ src, sizes }) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const size = `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
        return { src, says: sizes, is: sizes === "any" ? "any" : size };
      }),
    );
    return { manifest: read, pictures: measured };
  });
  expect(manifest).toMatchObject({ id: "/", scope: "/", display: "standalone", start_url: "/today" });
  expect(pictures.filter(({ says, is }) => says !== is)).toEqual([]);
  const of = (purpose: string) =>
    manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
  expect(of("any")).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  expect(of("maskable")).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  expect(manifest.screenshots?.map(({ form_factor }) => form_factor)).toEqual(
    expect.arrayContaining(["narrow", "wide"]),
  );
  for (const { url } of [...manifest.shortcuts, { url: manifest.start_url }]) {
    await page.goto(url);
    await expect(heading(page)).not.toHaveText("This page does not exist");
  }
});

test("each page has a title of its own", async ({ page }) => {
  const titles = new Map<string, string>();
  for (const route of allRoutes.filter((each) => each !== "/library?phase=stretch")) {
    await open(page, route);
    const shown = await heading(page).innerText();
    if (route !== "/") await expect(page).toHaveTitle(`${shown} · Unclench`);
    titles.set(route, await page.title());
  }
  // Without the check these all say that it comes first.
  const told = [...titles].filter(([, title]) => !title.startsWith("The safety check comes first"));
  expect(
    told.filter(([route, title]) => told.some(([other, same]) => other !== route && same === title)),
  ).toEqual([]);
});
