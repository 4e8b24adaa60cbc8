// Chromium, kept from talking to anybody but the server under test.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

export const launch = () => {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error(`no browser at ${PLACES.join(", ")}`);
  return chromium.launch({ executablePath, args: QUIET });
};

// A context whose pages report what must not happen: requests that leave, errors in the console.
export const open = async (browser, base, faults, options = {}) => {
  const context = await browser.newContext({ locale: "en-GB", baseURL: base, ...options });
  context.setDefaultTimeout(60_000);
  await context.route((url) => url.origin !== new URL(base).origin, (route) => {
    faults.push(`a request leaves the machine: ${route.request().url()}`);
    return route.abort();
  });
  context.on("console", (message) => {
    // A page with an error status is reported by the browser as a failed resource; the status itself is checked elsewhere.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) {
      faults.push(`console at ${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error()}`));
  return context;
};
