// Every language: chosen by the browser's wish, by the address, and kept; nothing too wide, nothing left untranslated in the frame.
import axe from "axe-core";
import { open } from "./browser.mjs";

const TAGS = "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv is nb".split(" ");
const CAREFUL = ["en", "fr", "de"];
const PATHS = ["/", "/competent?buc=FB_BUC_01&country=PL&place=Krak%C3%B3w", "/institutions/EL:OOO00001", "/institutions?text=zus", "/countries/HU"];

export const run = async ({ browser, base, faults, shots }) => {
  let checks = 0;
  const check = (holds, what) => {
    checks += 1;
    if (!holds) faults.push(`language ${what}`);
  };
  const seen = new Map();
  for (const tag of TAGS) {
    const context = await open(browser, base, faults, { locale: tag, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    for (const path of PATHS) {
      await page.goto(path);
      check(await page.getAttribute("html", "lang") === tag, `${tag}: ${path} is in ${await page.getAttribute("html", "lang")}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      check(wide <= 320, `${tag}: ${path} is ${wide} pixels wide`);
      if (shots) await page.screenshot({ path: `${shots}/${tag}-${PATHS.indexOf(path)}.png`, fullPage: true });
    }
    await page.goto("/");
    const title = await page.textContent("h1");
    check(!seen.has(title), `${tag}: the same title as ${seen.get(title)}: ${title}`);
    seen.set(title, tag);
    const isMarked = await page.locator("footer a[hreflang=en]").count() === 1;
    check(isMarked !== CAREFUL.includes(tag), `${tag}: machine-assisted texts are ${isMarked ? "" : "not "}marked`);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => window.axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } }));
    check(found.violations.length === 0, `${tag}: ${found.violations.map((one) => one.id).join(", ")}`);
    await context.close();
  }
  const context = await open(browser, base, faults, { locale: "pl" });
  const page = await context.newPage();
  await page.goto("/?lang=fi");
  check(await page.getAttribute("html", "lang") === "fi", "the address wins over the browser");
  await page.goto("/bucs");
  check(await page.getAttribute("html", "lang") === "fi", "what was chosen is kept");
  await page.goto("/bucs?lang=xx");
  check(await page.getAttribute("html", "lang") === "fi", "an unknown language changes nothing");
  await context.close();
  return checks;
};
