// The pages in a real browser.
//
//   npm ci && node suite.mjs http://127.0.0.1:8080 [--only=tasks,axe,...] [--shots=FOLDER] [--password=OF_THE_DEMO_PEOPLE]
//
// Prints a line for each check and a table of page weights; exit code 1 when something is wrong, 2 on wrong usage.

import { launch } from "./browser.mjs";
import * as axe from "./axe.mjs";
import * as keep from "./keep.mjs";
import * as languages from "./languages.mjs";
import * as learn from "./learn.mjs";
import * as meet from "./meet.mjs";
import * as plain from "./plain.mjs";
import * as print from "./print.mjs";
import * as tasks from "./tasks.mjs";
import * as teach from "./teach.mjs";
import * as weights from "./weights.mjs";

const PARTS = { tasks, plain, weights, print, languages, axe, keep, learn, teach, meet };
const args = process.argv.slice(2);
const base = args.find((arg) => !arg.startsWith("--"));
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option("only")?.split(",") ?? Object.keys(PARTS);
if (!base || only.some((part) => !(part in PARTS))) {
  console.error(`usage: node suite.mjs URL [--only=${Object.keys(PARTS).join(",")}] [--shots=FOLDER] [--password=...]`);
  process.exit(2);
}

const browser = await launch();
const faults = [];
let checks = 0;
for (const part of only) {
  const before = faults.length;
  const started = performance.now();
  const count = await PARTS[part].run({ browser, base, faults, shots: option("shots"), password: option("password") });
  checks += count;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${part}: ${count} checks, ${faults.length - before} faults, ${seconds} s`);
}
await browser.close();
for (const fault of faults) console.error(`fault: ${fault}`);
console.log(`browser: ${checks} checks, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
