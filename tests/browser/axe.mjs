// axe-core on every page, in light and dark and three widths, in the narrowest with every fold open; with menus, suggestions and the list of
// keys open: no violation of WCAG 2.1 A and AA. Nothing may be wider than a window of 320 pixels, nor than one of 640 (1280 at 200 %).
import axe from "axe-core";
import { open } from "./browser.mjs";
import { errors, pages } from "./pages.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const WIDTHS = [320, 640, 1280];

const violations = async (page) => {
  await page.evaluate(axe.source);
  const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
  return found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
};

// Everything that can be folded open, and the language menu.
const unfold = (page) => page.evaluate(() => {
  for (const fold of document.querySelectorAll("main details")) fold.open = true;
});

const suggestions = async (page) => {
  const field = page.locator("#text");
  if ((await field.count()) === 0) return false;
  await field.fill("");
  await field.pressSequentially("kra", { delay: 20 });
  await page.locator("#text-list [role=option]").first().waitFor();
  await field.press("ArrowDown");
  return true;
};

export const run = async ({ browser, base, faults, shots }) => {
  let checks = 0;
  const check = async (page, name) => {
    checks += 1;
    for (const violation of await violations(page)) faults.push(`${name}: ${violation}`);
  };
  for (const colorScheme of ["light", "dark"]) {
    for (const width of WIDTHS) {
      const context = await open(browser, base, faults, { colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const [name, path, status = 200] of [...pages, ...errors]) {
        const where = `${name} (${colorScheme}, ${width})`;
        const answer = await page.goto(path);
        checks += 2;
        if (answer.status() !== status) faults.push(`${where}: status ${answer.status()}, not ${status}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${where}: ${wide} pixels wide`);
        if (shots) await page.screenshot({ path: `${shots}/${name.replaceAll(/\W+/g, "-")}-${colorScheme}-${width}.png`, fullPage: true });
        if (width === 320) await unfold(page);
        await check(page, where);
      }
      await page.goto("/");
      await page.locator(".languages summary").click();
      await check(page, `language menu (${colorScheme}, ${width})`);
      await page.goto("/");
      if (await suggestions(page)) await check(page, `suggestions (${colorScheme}, ${width})`);
      await page.goto("/help");
      await page.locator("h1").click();
      await page.keyboard.press("?");
      await page.locator("#keys[open]").waitFor();
      await check(page, `list of keys (${colorScheme}, ${width})`);
      await context.close();
    }
  }
  return checks;
};
