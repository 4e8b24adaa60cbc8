// Asks MiniSearch the queries of the side-by-side benchmark; `cargo bench -p tests --bench peers` starts it.
//
//   node minisearch.mjs CORPUS QUERIES OUT
//
// CORPUS  [{ id, code, acronym, name, place, network, word }], texts folded
// QUERIES { warmUp, page, texts: [text] }, folded; `warmUp` of them are asked before any is timed
// OUT     is written: [[id of the first hit or null], [microseconds]]
//
// Exit code 2 on wrong usage.

import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';

const [corpus, queries, out, ...more] = process.argv.slice(2);
if (!out || more.length > 0) {
  console.error('usage: node minisearch.mjs CORPUS QUERIES OUT');
  process.exit(2);
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { warmUp, page, texts } = read(queries);

const index = new MiniSearch({ fields: ['code', 'acronym', 'name', 'place', 'network', 'word'] });
index.addAll(read(corpus));

// From the strictest to the loosest: allowing typos at once finds fewer, and takes twice as long.
const boost = { code: 2, acronym: 2 };
const steps = [
  { boost, prefix: true, combineWith: 'AND' },
  { boost, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  { boost, prefix: true, fuzzy: 0.2, combineWith: 'OR' },
];

function first(text) {
  for (const step of steps) {
    const hits = index.search(text, step).slice(0, page);
    if (hits.length > 0) return hits[0].id;
  }
  return null;
}

const stride = Math.max(1, Math.floor(texts.length / warmUp));
for (let at = 0, asked = 0; at < texts.length && asked < warmUp; at += stride, asked += 1) first(texts[at]);

const codes = [];
const micros = [];
for (const text of texts) {
  const start = performance.now();
  const code = first(text);
  micros.push((performance.now() - start) * 1000);
  codes.push(code);
}
writeFileSync(out, JSON.stringify([codes, micros]));
