// The clerk's tasks, by keyboard only: how many pages, how many groups of keys.
import { open } from "./browser.mjs";

// Counts keys as people do: a word typed is one group, a key pressed several times is one group.
class Keys {
  constructor(page) {
    this.page = page;
    this.groups = 0;
    this.last = "";
    this.pages = 1;
    page.on("framenavigated", (frame) => { if (frame === page.mainFrame()) this.pages += 1; });
  }

  async type(text) {
    this.groups += 1;
    this.last = "";
    await this.page.keyboard.type(text, { delay: 15 });
  }

  async press(key) {
    if (key !== this.last) this.groups += 1;
    this.last = key;
    await this.page.keyboard.press(key);
  }

  // The key that goes to the search field; whoever types on looks where the cursor is.
  async search() {
    await this.press("/");
    await this.page.locator("#text:focus").waitFor();
  }

  // Enter, and the page it leads to.
  async enter() {
    const before = this.page.url();
    await Promise.all([this.page.waitForURL((url) => url.href !== before), this.press("Enter")]);
    await this.page.waitForLoadState();
  }
}

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

const TASKS = {
  "Kraków, FB_BUC_01, today: code copied": async (page, keys, check) => {
    await keys.search();
    await keys.type("FB_BUC_01 Kraków");
    await keys.enter();
    await keys.press("c");
    await page.locator("#said:not(:empty)").waitFor();
    check(await copied(page) === "PL:PL212000WR", `copied ${await copied(page)}`);
    check(keys.pages <= 2 && keys.groups <= 6, `${keys.pages} pages and ${keys.groups} groups of keys`);
    console.log(`  Kraków, FB_BUC_01, today → code copied: ${keys.pages} pages, ${keys.groups} groups of keys`);
  },
  "the same by the suggestion": async (page, keys, check) => {
    await keys.search();
    await keys.type("FB_BUC_01 krakow");
    await page.locator("#text-list [role=option]").first().waitFor();
    await keys.press("ArrowDown");
    await page.locator("#text[aria-activedescendant=text-list-0]").waitFor();
    check((await page.textContent("#text-list-0")).includes("krakow"), "the suggestion belongs to the text");
    await keys.enter();
    await keys.press("c");
    await page.locator("#said:not(:empty)").waitFor();
    check(await copied(page) === "PL:PL212000WR", `copied ${await copied(page)}`);
  },
  "the guided question by tabs": async (page, keys, check) => {
    await page.locator("#case").focus();
    await keys.type("FB_BUC_01");
    await keys.press("Escape");
    await keys.press("Tab");
    await keys.type("Pol");
    await keys.press("Tab");
    await keys.press("Tab");
    await keys.type("Kraków");
    await keys.press("Escape");
    await keys.enter();
    check(page.url().includes("buc=FB_BUC_01") && page.url().includes("country=PL"), page.url());
    await keys.press("c");
    await page.locator("#said:not(:empty)").waitFor();
    check(await copied(page) === "PL:PL212000WR", `copied ${await copied(page)}`);
  },
  "an acronym in another script, the second result": async (page, keys, check) => {
    await keys.search();
    await keys.type("ΕΦΚΑ");
    await keys.enter();
    await keys.press("ArrowDown");
    await keys.press("ArrowDown");
    const marked = await page.evaluate(() => document.activeElement.closest("li")?.querySelector("code")?.textContent);
    await keys.press("c");
    await page.locator("#said:not(:empty)").waitFor();
    check(marked?.startsWith("EL:") && await copied(page) === marked, `marked ${marked}, copied ${await copied(page)}`);
    await keys.enter();
    check(decodeURIComponent(page.url()).endsWith(marked), page.url());
  },
  "a code leads to its page": async (page, keys, check) => {
    await keys.search();
    await keys.type("PL:PL212000WR");
    await keys.enter();
    check(page.url().endsWith("/institutions/PL:PL212000WR"), page.url());
    await keys.press("c");
    await page.locator("#said:not(:empty)").waitFor();
    check(await copied(page) === "PL:PL212000WR", `copied ${await copied(page)}`);
  },
  "help and suggestions close by Escape": async (page, keys, check) => {
    await keys.press("?");
    check(await page.locator("#keys").isVisible(), "the list of keys is open");
    await keys.press("Escape");
    check(!await page.locator("#keys").isVisible(), "the list of keys is closed");
    await keys.search();
    await keys.type("pen");
    await page.locator("#text-list [role=option]").first().waitFor();
    check(await page.getAttribute("#text", "aria-expanded") === "true", "suggestions are open");
    check((await page.textContent("#said")).length > 0, "their number is said");
    await keys.press("Escape");
    check(await page.getAttribute("#text", "aria-expanded") === "false", "suggestions are closed");
  },
  "single keys can be switched off": async (page, keys, check) => {
    await page.goto("/settings");
    await page.locator("#keys-on").focus();
    await keys.press("Space");
    await keys.press("Tab");
    await keys.enter();
    check(await page.locator(".done").isVisible(), "it is said that the choice is saved");
    await page.goto("/");
    await page.locator("h1").click();
    await keys.press("/");
    check(await page.evaluate(() => document.activeElement.id) !== "text", "the key does nothing");
  },
  "the first tab leads over the head of the page": async (page, keys, check) => {
    await page.goto("/institutions?text=zus");
    await keys.press("Tab");
    check(await page.evaluate(() => document.activeElement.className) === "skip", "the skip link comes first");
    await keys.press("Enter");
    check(await page.evaluate(() => document.activeElement.id) === "content", "it leads to the content");
  },
};

export const run = async ({ browser, base, faults }) => {
  let checks = 0;
  for (const [name, task] of Object.entries(TASKS)) {
    const context = await open(browser, base, faults, { permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto("/");
    const keys = new Keys(page);
    const check = (holds, what) => {
      checks += 1;
      if (!holds) faults.push(`task "${name}": ${what}`);
    };
    try {
      await task(page, keys, check);
    } catch (error) {
      faults.push(`task "${name}": ${error.message.split("\n")[0]}`);
    }
    await context.close();
  }
  return checks;
};
