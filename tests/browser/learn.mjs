// Those who learn from each other: a practice goes from its author through both gates to a reader who takes it up, and a question to an answer
// that everybody reads. Every page of theirs is looked at by axe. Needs the people of `--demo`.
import { look, people } from "./people.mjs";

const press = async (page, selector) => {
  await page.locator(selector).first().press("Enter");
  await page.waitForLoadState();
};
const read = (page) => page.locator("main").textContent();

export const run = async ({ browser, base, faults, shots, password }) => {
  if (!password) {
    console.log("learn: left out, it needs --password=... of the people of --demo");
    return 0;
  }
  let checks = 0;
  const expect = (is, what) => {
    checks += 1;
    if (!is) faults.push(`learners: ${what}`);
  };
  const person = people({ browser, base, faults, password });
  const [clerk, coordinator, officer, other] = await Promise.all(
    ["clerk.pl", "coordinator.pl", "officer", "clerk.de"].map((name) => person(`${name}@demo.example`)),
  );

  // A practice is written; what is missing is said at once, and what was typed stays.
  await clerk.goto("/practices/new");
  await clerk.fill("#title", "Sprawdzona praktyka");
  await press(clerk, "button[value=stay]");
  const number = new URL(clerk.url()).pathname.split("/")[2];
  expect(/^[0-9]+$/.test(number), `a practice is begun: ${clerk.url()}`);
  expect((await clerk.locator("a[href='#summary']").count()) > 0, "what is missing leads to its field");
  expect((await clerk.inputValue("#title")) === "Sprawdzona praktyka", "what was typed is kept");
  const left = await clerk.locator("#title ~ .count").textContent();
  expect(left.includes("81"), `the letters left are counted: ${left}`);
  for (const field of ["summary", "problem", "solution"]) await clerk.fill(`#${field}`, `Tekst: **${field}** <b onclick=alert(1)>x</b>`);
  await clerk.check("#sectors-FB");
  await clerk.selectOption("#maturity", "PILOT");
  await clerk.selectOption("#outcome", "WORKED");
  await clerk.fill("#year", "2024");
  await clerk.fill("#bucs", "fb_buc_1");
  await press(clerk, "button[value=review]");
  expect((await clerk.locator("form[action$='/submit']").count()) === 1, "it can be submitted");
  expect((await clerk.locator("main b, main [onclick]").count()) === 0, "HTML in a text is shown as text");
  await clerk.setInputFiles("#file", []).catch(() => {});
  await clerk.goto(`/practices/${number}/edit`);
  await clerk.setInputFiles("#file", { name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("Plan pracy") });
  await press(clerk, "form[action$='/files'] button");
  expect((await read(clerk)).includes("plan.txt"), "a file is attached");
  await clerk.goto(`/practices/${number}/edit`);
  await clerk.setInputFiles("#file", { name: "bad.html", mimeType: "text/html", buffer: Buffer.from("<script>alert(1)</script>") });
  await press(clerk, "form[action$='/files'] button");
  expect((await clerk.locator("h1").count()) === 1 && !(await read(clerk)).includes("plan.txt"), "a page is no file that is taken");
  await clerk.goto(`/practices/${number}/review`);
  await press(clerk, "form[action$='/submit'] button");
  expect((await clerk.locator("form[action$='/approve']").count()) === 0, "who wrote it does not decide");

  // Both gates; the first one gives it back once.
  await coordinator.goto("/account");
  expect((await coordinator.locator(`a[href='/practices/${number}/review']`).count()) === 1, "what waits stands on the account");
  await coordinator.goto(`/practices/${number}/review`);
  await press(coordinator, "button[formaction$='/return']");
  expect((await coordinator.locator("#comment-wrong").count()) === 1, "a reason is asked for");
  await coordinator.fill("#comment", "Please add figures.");
  await press(coordinator, "button[formaction$='/return']");
  await clerk.goto(`/practices/${number}/review`);
  expect((await read(clerk)).includes("Please add figures."), "the author reads why");
  await press(clerk, "form[action$='/submit'] button");
  await coordinator.goto(`/practices/${number}/review`);
  await press(coordinator, "form[action$='/approve'] button:not(.quiet)");
  const own = {
    "clerk.pl@demo.example": [
      ["new practice", "/practices/new"],
      ["ask a question", "/questions/new?title=Which+BUC+starts+with+S072"],
      ["own questions", "/questions/own"],
      ["own practices", "/practices/own"],
    ],
    "clerk.de@demo.example": [["uptake", "/practices/1/uptake"]],
    "officer@demo.example": [
      ["practices under way", "/practices/own"],
      ["practice to decide on", `/practices/${number}/review`],
      ["practice with desk", "/practices/2"],
      ["answer to revise", "/questions/3/publish"],
      ["answer with desk", "/questions/3"],
      ["account of the programme", "/account"],
    ],
  };
  checks += await look({ person, own, faults, shots, prefix: "learn" });
  await officer.goto(`/practices/${number}/review`);
  await press(officer, "form[action$='/publish'] button:not(.quiet)");
  const reader = await (await browser.newContext({ baseURL: base })).newPage();
  await reader.goto("/practices?text=sprawdzona");
  expect((await read(reader)).includes("Sprawdzona praktyka"), "everybody finds it");
  const file = await reader.goto(`/practices/${number}`).then(() => reader.locator("a[download][href*='/files/']").getAttribute("href"));
  const kept = await reader.request.get(file);
  expect(kept.headers()["content-disposition"].startsWith("attachment") && (await kept.text()) === "Plan pracy", "the file is a download");

  // Somebody takes it up, and the map shows it.
  await other.goto(`/practices/${number}/uptake`);
  await other.selectOption("#stage", "PILOTING");
  await other.fill("#adaptation", "Other forms.");
  await press(other, "form.stack button");
  await reader.goto(`/practices/${number}`);
  const shown = await read(reader);
  expect(shown.includes("Piloting") && shown.includes("Other forms."), "uptake stands on the page");
  expect((await reader.locator(".tile.look6").count()) > 0, "the map shows where");

  // A question: similar answers while it is typed, an answer, a note that nobody else sees, a published answer.
  await clerk.goto("/questions/new");
  await clerk.fill("#title", "Which BUC starts with S072?");
  await clerk.locator("#near-list a").first().waitFor();
  expect((await clerk.locator("#near-list a").first().textContent()).includes("S072"), "similar answers are offered");
  await clerk.fill("#body", "We have a document and no case.");
  await press(clerk, "form[action='/questions/new'] button");
  const asked = new URL(clerk.url()).pathname;
  expect(/^\/questions\/[0-9]+$/.test(asked), `the question is sent: ${asked}`);
  await officer.goto(asked);
  await officer.fill("#note", "Secret remark");
  await press(officer, "form[action$='/note'] button");
  expect((await read(officer)).includes("Secret remark"), "those who answer read notes");
  await officer.fill("#body", "It is **S_BUC_01**.");
  await press(officer, "form[action$='/answer'] button");
  await clerk.goto(asked);
  const told = await read(clerk);
  expect(told.includes("S_BUC_01") && !told.includes("Secret remark"), "the asker reads the answer and no note");
  await clerk.check("#score-5");
  await press(clerk, "form[action$='/rate'] button");
  await officer.goto(`${asked}/publish`);
  await officer.fill("#body", "A document is at hand and no case.");
  await press(officer, "form.write button[type=submit]");
  await reader.goto(asked);
  const public_ = await read(reader);
  expect(public_.includes("S_BUC_01") && !public_.includes("Secret remark") && !public_.includes("We have a document"), "everybody reads reviewed words alone");
  await reader.context().close();
  return checks;
};
