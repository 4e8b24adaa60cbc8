// People who are signed in, and their pages looked at by axe: in light and dark, at three widths, with every fold open.
import axe from "axe-core";
import { open } from "./browser.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const WIDTHS = [320, 640, 1280];

export const signIn = async (page, email, password) => {
  await page.goto("/sign-in");
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/account");
};

// Gives a page of somebody who has just signed in.
export const people = ({ browser, base, faults, password }) => async (email, options = {}) => {
  const context = await open(browser, base, faults, { viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await signIn(page, email, password);
  return page;
};

// Looks at pages, by who sees them: `own` is a list of names and paths for each e-mail address. Gives how many checks there were.
export const look = async ({ person, own, faults, shots, prefix }) => {
  let checks = 0;
  const expect = (is, what) => {
    checks += 1;
    if (!is) faults.push(`${prefix}: ${what}`);
  };
  for (const colorScheme of ["light", "dark"]) {
    for (const width of WIDTHS) {
      for (const [email, pages] of Object.entries(own)) {
        const page = await person(email, { colorScheme, viewport: { width, height: 900 } });
        for (const [name, where] of pages) {
          const what = `${name} (${colorScheme}, ${width})`;
          const answer = await page.goto(where);
          expect(answer.status() === 200, `${what}: status ${answer.status()}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide <= width, `${what}: ${wide} pixels wide`);
          await page.evaluate(() => document.querySelectorAll("main details").forEach((fold) => { fold.open = true; }));
          if (shots) await page.screenshot({ path: `${shots}/${prefix}-${name.replaceAll(/\W+/g, "-")}-${colorScheme}-${width}.png`, fullPage: true });
          await page.evaluate(axe.source);
          const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
          checks += 1;
          for (const one of found.violations) {
            faults.push(`${what}: ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
          }
        }
        await page.context().close();
      }
    }
  }
  return checks;
};
