// On paper: what only works on a screen is left out, what was asked stays.
import { open } from "./browser.mjs";

export const run = async ({ browser, base, faults, shots }) => {
  let checks = 0;
  const check = (holds, what) => {
    checks += 1;
    if (!holds) faults.push(`print: ${what}`);
  };
  const context = await open(browser, base, faults);
  const page = await context.newPage();
  for (const path of [
    "/institutions/PL:PL212000WR/sheet",
    "/institutions/PL:PL212000WR",
    "/competent?buc=FB_BUC_01&country=PL&place=Krak%C3%B3w",
    "/institutions?text=zus",
    "/bucs/FB_BUC_01",
  ]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    check(await page.locator("nav.pages, .languages, .quick, .copy, .pager, #facets").filter({ visible: true }).count() === 0, `${path}: controls are printed`);
    check(await page.locator("h1").isVisible(), `${path}: no heading`);
    check(await page.locator(".demo, .bottom").first().isVisible(), `${path}: it does not say that it is a demonstration`);
    const paper = await page.pdf({ format: "A4", path: shots ? `${shots}/print${path.replaceAll(/\W+/g, "-")}.pdf` : undefined });
    check(paper.length > 5000, `${path}: nothing is printed`);
    await page.emulateMedia({ media: null });
  }
  await context.close();
  return checks;
};
