// Without JavaScript: every page reads, every question can be asked by its form.
import { open } from "./browser.mjs";
import { errors, pages } from "./pages.mjs";

export const run = async ({ browser, base, faults }) => {
  let checks = 0;
  const check = (holds, what) => {
    checks += 1;
    if (!holds) faults.push(`without JavaScript: ${what}`);
  };
  const context = await open(browser, base, faults, { javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [name, path, status = 200] of [...pages, ...errors]) {
    const answer = await page.goto(path);
    check(answer.status() === status && await page.locator("h1").count() === 1, `${name}: ${answer.status()}`);
    check(await page.locator("button.copy:visible, [data-print]:visible").count() === 0, `${name}: buttons that do nothing`);
  }
  await page.goto("/");
  await page.fill("#text", "FB_BUC_01 Kraków");
  await page.click(".hero button[type=submit]");
  check(await page.textContent(".chosen code") === "PL:PL212000WR", `search: ${page.url()}`);
  await page.goto("/");
  await page.fill("#case", "S072");
  await page.selectOption("#country", "PT");
  await page.click(".guided button[type=submit]");
  check(page.url().includes("sed=S072") && await page.locator(".chosen, .no-one").count() > 0, `question: ${page.url()}`);
  await page.goto("/competent");
  await page.locator("details.several summary").click();
  await page.fill("#case", "LA_BUC_02");
  await page.check("#country-AT");
  await page.check("#country-SI");
  await page.click(".guided button[type=submit]");
  check(await page.locator(".answer").count() === 2, `several countries: ${page.url()}`);
  await page.goto("/institutions?text=kasse");
  await page.locator("#facets a").first().click();
  check(page.url().includes("country="), `facet: ${page.url()}`);
  await page.goto("/institutions/PL:PL212000WR");
  await page.fill("#on", "2016-01-01");
  await page.click("form.day button[type=submit]");
  check(page.url().includes("on=2016-01-01"), `day: ${page.url()}`);
  await page.goto("/settings");
  await page.selectOption("#lang", "pl");
  await page.click("form.stack button[type=submit]");
  check(await page.getAttribute("html", "lang") === "pl", "a language is kept");
  await context.close();
  return checks;
};
