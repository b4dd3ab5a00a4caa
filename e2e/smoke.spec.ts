import { expect, test } from "@playwright/test";

test("the landing page has a heading and a clean console", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("an address of the app answers with the app, a missing file does not", async ({ request }) => {
  expect((await request.get("/today")).status()).toBe(200);
  expect((await request.get("/missing.js")).status()).toBe(404);
});
