// Those who teach and those who come: a training is planned and published, colleagues are nominated until its seats are taken, and a calendar
// follows. Every page of theirs is looked at by axe. Needs the people and trainings of `--demo`.
import { look, people } from "./people.mjs";

const press = async (page, selector) => {
  await page.locator(selector).first().press("Enter");
  await page.waitForLoadState();
};
const read = (page) => page.locator("main").textContent();
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const run = async ({ browser, base, faults, shots, password }) => {
  if (!password) {
    console.log("teach: left out, it needs --password=... of the people of --demo");
    return 0;
  }
  let checks = 0;
  const expect = (is, what) => {
    checks += 1;
    if (!is) faults.push(`trainings: ${what}`);
  };
  const person = people({ browser, base, faults, password });
  const [clerk, coordinator, german, officer] = await Promise.all(
    ["clerk.pl", "coordinator.pl", "coordinator.de", "officer"].map((name) => person(`${name}@demo.example`)),
  );

  // The programme plans one; what is wrong is said at its field, and what was typed stays.
  await officer.goto("/trainings/new");
  await officer.fill("#title", "One seat for two");
  await officer.fill("#about", "How **seats** are given.");
  await officer.fill("#startsOn", day(40));
  await officer.fill("#startTime", "12:00");
  await officer.fill("#endTime", "09:30");
  await officer.fill("#seats", "1");
  await officer.check("#sectors-R");
  await officer.fill("#material-title-0", "Slides");
  await officer.fill("#material-url-0", "https://training.example/one-seat");
  await press(officer, "form.write button[type=submit]");
  expect((await officer.locator("#endTime-wrong").count()) === 1, "an end before the beginning is said");
  expect((await officer.inputValue("#title")) === "One seat for two", "what was typed is kept");
  await officer.fill("#endTime", "15:30");
  await press(officer, "form.write button[type=submit]");
  const number = new URL(officer.url()).pathname.split("/")[2];
  expect(/^[0-9]+$/.test(number), `a draft is kept: ${officer.url()}`);
  expect((await officer.locator("#material-title-1").count()) === 1, "there is room for one more material");
  expect((await clerk.goto(`/trainings/${number}`)).status() === 404, "nobody else sees a draft");
  await officer.goto(`/trainings/${number}`);
  await press(officer, "form[action$='/publish'] button");

  // Somebody in another zone reads their own time.
  const far = await browser.newContext({ baseURL: base, timezoneId: "Europe/Helsinki", locale: "en-GB" });
  const reader = await far.newPage();
  await reader.goto(`/trainings/${number}`);
  const own = await reader.locator("[data-starts]").first().textContent();
  expect(own.includes("13:00"), `the reader's own time: ${own}`);
  expect((await reader.locator("form").filter({ hasText: "Nominate" }).count()) === 0, "who is not signed in nominates nobody");
  const near = await browser.newContext({ baseURL: base, timezoneId: "Europe/Brussels" });
  const here = await near.newPage();
  await here.goto(`/trainings/${number}`);
  expect(await here.locator("[data-starts]").first().isHidden(), "the same time is not told twice");
  await near.close();

  // A clerk nominates themselves, their coordinator agrees; the next one waits.
  await clerk.goto(`/trainings/${number}`);
  await clerk.fill("#name", "Demo clerk PL");
  await clerk.fill("#email", "clerk.pl@demo.example");
  await press(clerk, "form[action$='/nominate'] button");
  expect((await read(clerk)).includes("Waits for the national coordinator"), "the nomination waits");
  await coordinator.goto("/account");
  expect((await coordinator.locator(`a[href^='/trainings/${number}']`).count()) === 1, "what waits stands on the account");
  await coordinator.goto(`/trainings/${number}`);
  await press(coordinator, "form[action$='/endorse'] button");
  await german.goto(`/trainings/${number}`);
  expect(!(await read(german)).includes("clerk.pl@demo.example"), "other countries do not see who comes");
  await german.fill("#name", "Somebody German");
  await german.fill("#email", "somebody@demo.example");
  await press(german, "form[action$='/nominate'] button");
  expect((await read(german)).includes("On the waiting list"), "all seats are taken");
  await reader.goto(`/trainings/${number}`);
  const shown = await read(reader);
  expect(shown.includes("1 of 1 seats taken") && shown.includes("1 person on the waiting list"), "everybody sees how many");
  expect(!shown.includes("Demo clerk PL"), "and not who");

  // An own calendar follows, and the seat that becomes free goes on.
  await clerk.goto("/trainings/own");
  await press(clerk, "form[action='/trainings/own/calendar'] button");
  const address = await clerk.locator("code.address").textContent();
  const calendar = async () => (await reader.request.get(address)).text();
  expect((await calendar()).includes("STATUS:CONFIRMED"), "the calendar holds the training");
  const looked = {
    "clerk.pl@demo.example": [["own trainings", "/trainings/own"], ["training with nomination", `/trainings/${number}`]],
    "coordinator.pl@demo.example": [["training to nominate for", "/trainings/8"]],
    "officer@demo.example": [
      ["new training", "/trainings/new"],
      ["training to change", `/trainings/${number}/edit`],
      ["training with its nominations", `/trainings/${number}`],
      ["trainings of the programme", "/trainings"],
      ["own trainings of the programme", "/trainings/own"],
    ],
  };
  checks += await look({ person, own: looked, faults, shots, prefix: "teach" });
  await clerk.goto(`/trainings/${number}`);
  await press(clerk, "form[action$='/withdraw'] button");
  expect(!(await calendar()).includes("BEGIN:VEVENT"), "the calendar follows");
  await german.goto(`/trainings/${number}`);
  expect((await read(german)).includes("Has a seat"), "who waited gets the seat");
  await officer.goto(`/trainings/${number}`);
  await officer.locator("details summary").last().press("Enter");
  await officer.fill("#reason", "Too few can come.");
  await press(officer, "form[action$='/cancel'] button");
  await reader.goto(`/trainings/${number}`);
  expect((await read(reader)).includes("Too few can come."), "everybody reads why it does not take place");
  await far.close();
  return checks;
};
