// Runs all server audits of npm `graphql-http` against a running server.
//
//   npm ci && node audit.mjs http://127.0.0.1:8080/graphql [--load] [--gzip]
//
// --load  the audits run while 8 request loops in a thread of their own ask a simple query. The loops
//         end with the audits, and after 60 seconds in any case; only a server on this machine is asked.
// --gzip  every audit request says `accept-encoding: gzip`, and at least one answer must be compressed.
//
// Prints one line per failing audit and a last line `61 passed, 0 failed`. Exit code 1 when an audit
// fails or a loop gets a wrong answer, 2 on wrong usage.

import { Agent, request as openHttp } from 'node:http';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';

const LOOPS = 8;
const LONGEST_MS = 60_000;
const QUERY = JSON.stringify({ query: '{ __typename }' });

if (!isMainThread) {
  await hammer(workerData);
  process.exit(0);
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const [url, ...more] = args.filter((arg) => !arg.startsWith('--'));
if (!url || more.length > 0 || options.some((option) => option !== '--load' && option !== '--gzip')) {
  console.error('usage: node audit.mjs URL [--load] [--gzip]');
  process.exit(2);
}

const load = options.includes('--load');
const gzip = options.includes('--gzip');
if (load && !['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)) {
  console.error('--load asks only a server on this machine');
  process.exit(2);
}

let compressed = 0;

// `fetch` decompresses unseen, so the compressed run opens the answer itself and looks.
function gzipFetch(target, init = {}) {
  return new Promise((resolve, reject) => {
    const headers = { ...init.headers, 'accept-encoding': 'gzip' };
    const bare = init.body !== undefined && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    if (bare) headers['content-type'] = 'text/plain;charset=UTF-8';
    if (init.body !== undefined) headers['content-length'] = Buffer.byteLength(init.body);
    else if (init.method === 'POST') headers['content-length'] = 0;
    const sent = openHttp(target, { method: init.method ?? 'GET', headers }, (answer) => {
      const chunks = [];
      answer.on('error', reject);
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        let body = Buffer.concat(chunks);
        if (answer.headers['content-encoding'] === 'gzip') {
          body = gunzipSync(body);
          compressed += 1;
        }
        resolve(new Response(body, { status: answer.statusCode, headers: Object.entries(answer.headers) }));
      });
    });
    sent.on('error', reject);
    sent.end(init.body);
  });
}

// In a thread of its own: keeps LOOPS requests under way until it is told to stop.
async function hammer(target) {
  const agent = new Agent({ keepAlive: true, maxSockets: LOOPS });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(QUERY) };
  const until = Date.now() + LONGEST_MS;
  const counts = { asked: 0, wrong: 0 };
  let stop = false;
  parentPort.once('message', () => {
    stop = true;
  });
  const ask = () =>
    new Promise((resolve) => {
      const sent = openHttp(target, { method: 'POST', headers, agent }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (body += chunk));
        answer.on('end', () => resolve(answer.statusCode === 200 && body.includes('"__typename":"')));
      });
      sent.on('error', () => resolve(false));
      sent.end(QUERY);
    });
  const loop = async () => {
    while (!stop && Date.now() < until) {
      counts.asked += 1;
      if (!(await ask())) counts.wrong += 1;
    }
  };
  parentPort.postMessage('ready');
  await Promise.all(Array.from({ length: LOOPS }, loop));
  parentPort.postMessage(counts);
  agent.destroy();
}

const message = (worker) => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
const worker = load ? new Worker(new URL(import.meta.url), { workerData: url }) : undefined;
if (worker) await message(worker);

const audits = serverAudits({ url, fetchFn: gzip ? gzipFetch : fetch });
const round = async () => Promise.all(audits.map((audit) => audit.fn()));
const results = await round();
// Under load again and again for two seconds: one round might be over before the loops are at speed.
let rounds = 1;
for (const begun = Date.now(); load && Date.now() - begun < 2_000; rounds += 1) results.push(...(await round()));

const bad = new Map(results.filter((result) => result.status !== 'ok').map((result) => [result.id, result]));
for (const { id, name, reason } of bad.values()) {
  console.log(`${id} ${name}: ${reason}`);
}
let failed = bad.size;
if (worker) {
  worker.postMessage('stop');
  const { asked, wrong } = await message(worker);
  console.log(`${rounds} rounds of audits beside ${asked} requests, of which ${wrong} had a wrong answer`);
  if (wrong > 0 || asked === 0) failed += 1;
}
if (gzip) {
  console.log(`${compressed} answers were compressed`);
  if (compressed === 0) {
    console.log('no answer was compressed although every request accepted gzip');
    failed += 1;
  }
}
console.log(`${audits.length - bad.size} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
