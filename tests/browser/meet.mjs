// Those who ask each other for visits: a request is written step by step, endorsed, matched, scheduled and held, by keyboard and without a mouse. Every
// page of theirs is looked at by axe. Needs the people and requests of `--demo`.
import { look, people } from "./people.mjs";

const press = async (page, selector) => {
  await page.locator(selector).first().press("Enter");
  await page.waitForLoadState();
};
const unfold = async (page, text) => {
  const fold = page.locator("details").filter({ has: page.locator("summary", { hasText: text }) }).last();
  if (!(await fold.evaluate((one) => one.open))) await fold.locator("summary").first().press("Enter");
  return fold;
};
const read = (page) => page.locator("main").textContent();
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const run = async ({ browser, base, faults, shots, password }) => {
  if (!password) {
    console.log("meet: left out, it needs --password=... of the people of --demo");
    return 0;
  }
  let checks = 0;
  const expect = (is, what) => {
    checks += 1;
    if (!is) faults.push(`visits: ${what}`);
  };
  const person = people({ browser, base, faults, password });
  const [clerk, colleague, coordinator, german, guest, officer, administrator] = await Promise.all(
    ["clerk.pl", "editor.pl", "coordinator.pl", "coordinator.de", "clerk.de", "officer", "administrator"].map((name) => person(`${name}@demo.example`)),
  );

  // A clerk asks from a practice of another country; what is typed is kept after each step.
  const foreign = await clerk.request.post("/graphql", { headers: { origin: base }, data: { query: '{ practices(first: 40) { nodes { reference country { code } } } }' } });
  const practices = (await foreign.json()).data.practices.nodes;
  const practice = practices.find((one) => one.country.code === "DE") ?? practices.find((one) => one.country.code !== "PL");
  await clerk.goto(`/practices/${practice.reference}`);
  const about = clerk.locator("main a[href^='/visits/new?practice=']");
  expect((await about.count()) === 1, "a practice leads to a request about it");
  await press(clerk, "main a[href^='/visits/new?practice=']");
  expect((await clerk.inputValue("#topic")) !== "", "the topic is that of the practice");
  expect((await clerk.inputValue("#practice")) === String(practice.reference), "the practice is named");
  await clerk.fill("#topic", "Visit for the browser");
  await clerk.fill("#objectives", "See how **cases** are handed on.");
  await press(clerk, "form.write button[value=next]");
  const number = new URL(clerk.url()).pathname.split("/")[2];
  expect(/^[0-9]+$/.test(number), `a draft is kept: ${clerk.url()}`);
  expect((await clerk.inputValue("#host-country-0")) === practice.country.code, "the country of the practice is the host");
  for (const [who, page] of Object.entries({ colleague, coordinator, officer, german })) {
    expect((await page.goto(`/visits/${number}`)).status() === 404, `a draft is its requester's alone, not for: ${who}`);
  }
  await clerk.selectOption("#host-country-0", "DE");
  await press(clerk, "form.write button[value=next]");
  await clerk.fill("#from-0", day(60));
  await clerk.fill("#to-0", day(50));
  await press(clerk, "form.write button[value=next]");
  expect((await read(clerk)).includes("These days end before they begin."), "days in the wrong order are said");
  expect((await clerk.inputValue("#from-0")) === day(60), "what was typed is kept");
  await clerk.fill("#to-0", day(75));
  await clerk.fill("#days", "2");
  await press(clerk, "form.write button[value=next]");
  await clerk.fill("#visitors", "1");
  await clerk.fill("#name-0", "Vera Visitor");
  await clerk.fill("#email-0", "vera@administration.example");
  await press(clerk, "form.write button[value=next]");
  expect((await read(clerk)).includes("Name somebody who comes instead"), "a missing replacement is said at the end");
  expect((await clerk.locator("form[action$='/submit']").count()) === 0, "what is incomplete cannot be submitted");
  await press(clerk, ".summary a");
  await clerk.fill("#name-replacement", "Rita Replacement");
  await clerk.fill("#email-replacement", "rita@administration.example");
  await press(clerk, "form.write button[value=next]");
  await press(clerk, "form[action$='/submit'] button");
  expect((await read(clerk)).includes("Submitted"), "it is submitted");

  // Each does what is theirs, and everybody sees the same state.
  await coordinator.goto("/account");
  expect((await coordinator.locator(`main a[href='/visits/${number}']`).count()) === 1, "what waits stands on the account");
  await coordinator.goto(`/visits/${number}`);
  expect((await read(coordinator)).includes("It is your turn."), "it is the coordinator's turn");
  await press(coordinator, "form[action$='/endorse'] button");
  expect((await administrator.goto(`/visits/${number}`)).status() === 404, "it is nobody else's business");
  await officer.goto("/visits/board");
  expect((await officer.locator(`.board a[href='/visits/${number}']`).count()) === 1, "it stands on the board");
  await officer.goto(`/visits/${number}`);
  await press(officer, "form[action$='/review'] button");
  await unfold(officer, "Ask the hosts");
  await press(officer, "form[action$='/match'] button");
  await guest.goto(`/visits/${number}`);
  expect(!(await read(guest)).includes("Vera Visitor"), "who comes is not for everybody of the host's country");
  // Whoever follows the request hears of each change, and whoever may not see it of none.
  const follow = (page) => page.evaluate((reference) => new Promise((resolve, reject) => {
    const socket = new WebSocket(`${location.origin.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    const told = [];
    window.told = told;
    socket.onopen = () => socket.send(JSON.stringify({ type: "connection_init" }));
    socket.onerror = () => reject(new Error("no socket"));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === "connection_ack") {
        const query = `subscription { visitChanged(visit: "${reference}") { state hosts { answer } messages { body } } }`;
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query } }));
        setTimeout(() => resolve(told.length), 500);
      } else told.push(message);
    };
  }), number);
  await colleague.goto("/help");
  await follow(colleague);
  await administrator.goto("/help");
  await follow(administrator);
  await german.goto(`/visits/${number}`);
  await press(german, "form[action$='/answer'] button[value=accept]");
  expect((await read(german)).includes("Vera Visitor"), "who looks after the visitors knows them");
  await clerk.goto(`/visits/${number}`);
  await clerk.fill("#body", "We come by train.");
  await press(clerk, "form[action$='/comment'] button");
  await officer.goto(`/visits/${number}`);
  expect((await read(officer)).includes("We come by train."), "messages are read by all it concerns");
  await colleague.waitForFunction(() => window.told.some((one) => JSON.stringify(one).includes("We come by train.")), null, { timeout: 5_000 }).catch(() => {});
  const told = await colleague.evaluate(() => JSON.stringify(window.told));
  expect(told.includes("ACCEPTED") && told.includes("We come by train."), `who follows it hears of changes: ${told.slice(0, 300)}`);
  const others = await administrator.evaluate(() => JSON.stringify(window.told));
  expect(!others.includes("ACCEPTED") && others.includes("NOT_FOUND"), `who may not see it does not: ${others.slice(0, 300)}`);
  await officer.fill("#startsOn", day(62));
  await officer.fill("#endsOn", day(63));
  await officer.fill("#place", "Berlin");
  await press(officer, "form[action$='/schedule'] button");
  expect((await read(officer)).includes("Scheduled"), "day and place are settled");
  await german.goto(`/visits/${number}`);
  await unfold(german, "Write the agenda");
  await german.fill("#agenda", "- Day 1: the desk\n- Day 2: the router");
  await press(german, "form[action$='/agenda'] button");
  await clerk.goto(`/visits/${number}/programme`);
  const programme = await read(clerk);
  expect(programme.includes("Day 2: the router") && programme.includes("Rita Replacement"), "the programme is there to print");
  await clerk.emulateMedia({ media: "print" });
  expect(await clerk.locator("nav.pages").isHidden(), "on paper there is nothing to press");
  await clerk.emulateMedia({ media: "screen" });
  const event = await (await clerk.request.get(`/calendar/visits/${number}.ics`)).text();
  expect(event.includes("SEQUENCE:1") && event.includes("LOCATION:Berlin"), "the calendar has day and place, and a changed agenda");

  // Words are found, by those it concerns alone.
  await german.goto("/visits?text=browser");
  expect((await read(german)).includes("Visit for the browser"), "it is found by its words");
  await clerk.goto("/visits?text=browser&state=SCHEDULED");
  expect((await read(clerk)).includes("1 request"), "and narrowed by where it stands");

  const looked = {
    "clerk.pl@demo.example": [
      ["visits", "/visits"],
      ["own visits", "/visits/own"],
      ["visits of the country", "/visits/country"],
      ["new visit", "/visits/new"],
      ["scheduled visit", `/visits/${number}`],
      ["programme of a visit", `/visits/${number}/programme`],
      ["returned visit, hosts", "/visits/12/edit?part=hosts"],
      ["returned visit, when", "/visits/12/edit?part=when"],
      ["returned visit, who", "/visits/12/edit?part=who"],
      ["returned visit, check", "/visits/12/edit?part=check"],
      ["closed visit", "/visits/14"],
    ],
    "coordinator.de@demo.example": [
      ["visit to answer", "/visits/19"],
      ["visit to endorse", "/visits/7"],
      ["own country as a host", "/visits/hosting"],
    ],
    "officer@demo.example": [
      ["board of visits", "/visits/board"],
      ["visit to match", "/visits/11"],
      ["visit to schedule", "/visits/9"],
      ["figures of visits", "/visits/statistics"],
    ],
  };
  checks += await look({ person, own: looked, faults, shots, prefix: "meet" });

  // It is called off, and everybody reads why.
  await officer.goto(`/visits/${number}`);
  const fold = await unfold(officer, "Cancel it");
  await fold.locator("textarea").fill("The trains do not run.");
  await fold.locator("button[type=submit]").press("Enter");
  await officer.waitForLoadState();
  await german.goto(`/visits/${number}`);
  expect((await read(german)).includes("The trains do not run."), "everybody it concerns reads why");
  return checks;
};
