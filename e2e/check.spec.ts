import { expect, test } from "./support/test.ts";
import { heading } from "./support/person-steps.ts";

test("somebody with nothing to tell is good to go, and comes to the tests", async ({ page, person }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the safety check" }).click();
  await person.goThroughCheck({ age: 40 });
  await expect(heading(page)).toHaveText("Good to go");
  await page.getByRole("link", { name: "Go on" }).click();
  await person.aboutMe({
    experience: "beginner",
    athlete: false,
    sittingHours: 9,
    equipment: ["chair", "pillow", "blanket"],
    minutes: 10,
  });
});
