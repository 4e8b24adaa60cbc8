// What the first load of each page weighs, all files together and compressed, and how long the server takes for it.
import { open } from "./browser.mjs";
import { pages } from "./pages.mjs";

const MOST_BYTES = 120 * 1024;
const TIMES = 9;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

export const run = async ({ browser, base, faults }) => {
  console.log("  page                           first load   page alone   server, median");
  for (const [name, path] of pages) {
    const context = await open(browser, base, faults);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const sizes = new Map();
    let document = "";
    session.on("Network.responseReceived", ({ requestId, type }) => { if (type === "Document") document = requestId; });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    await page.goto(path, { waitUntil: "networkidle" });
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (all > MOST_BYTES) faults.push(`${name}: ${all} bytes`);
    const times = [];
    for (let round = 0; round < TIMES; round += 1) {
      const started = performance.now();
      const answer = await fetch(new URL(path, base), { headers: { "accept-encoding": "gzip, br" } });
      times.push(performance.now() - started);
      await answer.arrayBuffer();
    }
    const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(10);
    console.log(`  ${name.padEnd(30)} ${kilobytes(all)} ${kilobytes(sizes.get(document) ?? 0)} ${median(times).toFixed(1).padStart(10)} ms`);
    await context.close();
  }
  return pages.length;
};
