// Those who keep entries: sign in, change an entry, have it approved by a second person, look back, find a form overtaken; and every page
// of theirs looked at by axe, in light and dark and three widths, with every fold open. Needs the people of `--demo`.
import { look, people } from "./people.mjs";

const CODE = "PL:PL212000WR";

const propose = async (page, acronym) => {
  await page.goto(`/requests/new?act=edit&code=${CODE}`);
  await page.fill("#acronym", acronym);
  await page.fill("#note", `A check of the pages: ${acronym}`);
  await page.locator("button[value=propose]").press("Enter");
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
};

const approve = async (page, path) => {
  await page.goto(path);
  await page.locator("form[action$='/approve'] button:not(.quiet)").press("Enter");
  await page.waitForLoadState();
};

export const run = async ({ browser, base, faults, shots, password }) => {
  if (!password) {
    console.log("keep: left out, it needs --password=... of the people of --demo");
    return 0;
  }
  let checks = 0;
  const expect = (is, what) => {
    checks += 1;
    if (!is) faults.push(`keepers: ${what}`);
  };
  const person = people({ browser, base, faults, password });
  const editor = await person("editor.pl@demo.example");
  const coordinator = await person("coordinator.pl@demo.example");

  // A change goes from the editor to the coordinator and into the entry.
  const path = await propose(editor, "CHECK1");
  expect((await editor.locator("form[action$='/approve']").count()) === 0, "who proposed may not approve");
  await approve(coordinator, path);
  await coordinator.goto(`/institutions/${CODE}`);
  expect((await coordinator.locator("main").textContent()).includes("CHECK1"), "the approved acronym stands on the page");
  await coordinator.goto(`/institutions/${CODE}/history`);
  const history = await coordinator.locator("main").textContent();
  expect(history.includes("CHECK1") && history.includes("A check of the pages: CHECK1"), "the history says what and why");

  // A form that was overtaken shows both versions and keeps what was typed.
  await editor.goto(`/requests/new?act=edit&code=${CODE}`);
  await editor.fill("#acronym", "CHECK2");
  const second = await person("editor.pl@demo.example");
  await approve(coordinator, await propose(second, "CHECK3"));
  await editor.locator("button[value=preview]").press("Enter");
  await editor.waitForLoadState();
  const told = await editor.locator("main").textContent();
  expect(told.includes("CHECK3"), "the other version is shown");
  expect((await editor.inputValue("#acronym")) === "CHECK2", "what was typed is kept");

  // Undoing is a new change.
  await coordinator.goto(`/institutions/${CODE}/history`);
  await coordinator.locator("a[href*='act=restore']").first().click();
  await coordinator.locator("button[value=preview]").press("Enter");
  await coordinator.waitForLoadState();
  expect((await coordinator.locator("#preview").textContent()).includes("CHECK1"), "undoing brings the former acronym back");

  // A file is looked at before anything is kept.
  await editor.goto("/import");
  const file = { name: "entries.csv", mimeType: "text/csv", buffer: Buffer.from(`code,acronym\n${CODE},FILE\nDE:0001,NO\n`) };
  await editor.setInputFiles("#file", file);
  await editor.locator("button[value=look]").press("Enter");
  await editor.waitForLoadState();
  expect((await editor.locator("main").textContent()).includes("OTHER_COUNTRY"), "a row of another country is refused");
  await coordinator.goto("/quality/PL?kind=NEVER_CONFIRMED");
  const listed = await coordinator.locator(".wanting li code").first().textContent();
  await coordinator.locator("form[action$='/confirm'] button").press("Enter");
  await coordinator.waitForURL("**/quality/PL");
  await coordinator.goto("/quality/PL?kind=NEVER_CONFIRMED");
  const left = await coordinator.locator("main").textContent();
  expect(!left.includes(listed), "entries are confirmed from their list");

  // A profile goes from the editor, saved while it is typed, to the coordinator and to everybody.
  await editor.goto("/profiles/PL/edit");
  await editor.check("#prefill");
  await editor.locator("form[action$='/begin'] button").press("Enter");
  await editor.waitForLoadState();
  await editor.goto("/profiles/PL/edit/operation");
  const typed = editor.waitForResponse((answer) => answer.url().includes("/profiles/PL/edit/operation") && answer.request().method() === "POST");
  await editor.fill("#operation-fallback", "Papier i faks.");
  await typed;
  await editor.goto("/profiles/PL/edit/operation");
  expect((await editor.inputValue("#operation-fallback")) === "Papier i faks.", "what was typed is kept without a button");
  expect((await editor.locator("form[action$='/publish']").count()) === 0, "an editor does not publish");

  const own = {
    "coordinator.pl@demo.example": [
      ["profile draft", "/profiles/PL/edit"],
      ["profile governance", "/profiles/PL/edit/governance"],
      ["profile architecture", "/profiles/PL/edit/architecture"],
      ["profile sectors", "/profiles/PL/edit/sectors"],
      ["profile BUCs", "/profiles/PL/edit/bucs-P"],
      ["profile operation", "/profiles/PL/edit/operation"],
      ["profile with desk", "/profiles/PL"],
      ["account", "/account"],
      ["requests", "/requests"],
      ["request", path],
      ["entry with desk", `/institutions/${CODE}`],
      ["history", `/institutions/${CODE}/history`],
      ["edit", `/requests/new?act=edit&code=${CODE}`],
      ["create", "/requests/new?act=create&code=PL:"],
      ["end", `/requests/new?act=end&code=${CODE}`],
      ["rename", `/requests/new?act=rename&code=${CODE}`],
      ["merge", `/requests/new?act=merge&code=${CODE}`],
      ["split", `/requests/new?act=split&code=${CODE}`],
      ["import", "/import"],
      ["quality", "/quality"],
      ["quality of a country", "/quality/PL"],
    ],
    "administrator@demo.example": [["people", "/people"]],
  };
  checks += await look({ person, own, faults, shots, prefix: "keep" });
  await coordinator.goto("/profiles/PL/edit");
  await coordinator.fill("#summary", "A check of the pages.");
  await coordinator.locator("form[action$='/publish'] button").press("Enter");
  await coordinator.waitForLoadState();
  await coordinator.goto("/profiles/PL/history");
  expect((await coordinator.locator("main").textContent()).includes("A check of the pages."), "a new version stands in the history");
  return checks;
};
