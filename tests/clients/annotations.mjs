// Expands Web Annotations as JSON-LD in safe mode, which fails on every term that would be dropped, and holds every term against the W3C's vocabularies
// as @tpluscode/rdf-ns-builders has them: anno-context.json is an own copy of what is used of the context, which no package carries.
// usage: node annotations.mjs FILE
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsonld from 'jsonld'

const context = JSON.parse(readFileSync(new URL('anno-context.json', import.meta.url), 'utf8'))
const documentLoader = async url => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched`)
  return { contextUrl: null, documentUrl: url, document: context }
}
const [page] = await jsonld.expand(JSON.parse(readFileSync(process.argv[2], 'utf8')), { documentLoader, safe: true })
const vocabularies = createRequire(import.meta.url).resolve('@tpluscode/rdf-ns-builders').replace(/index\.js$/, 'vocabularies/')
const known = new Set(['oa', 'as', 'dcterms', 'dc11', 'rdf', 'xsd'].flatMap(name =>
  [...readFileSync(`${vocabularies}${name}.d.ts`, 'utf8').matchAll(/NamedNode<'([^']+)'>/g)].map(match => match[1])))
const check = node => {
  if (Array.isArray(node)) return node.forEach(check)
  if (node === null || typeof node !== 'object') return
  for (const [key, value] of Object.entries(node)) {
    const terms = key === '@type' ? [value].flat() : key.startsWith('@') ? [] : [key]
    for (const term of terms) {
      if (!known.has(term) && !term.startsWith('urn:claimtracker:ns#')) throw new Error(`${term} is in none of the vocabularies`)
    }
    check(value)
  }
}
check(page)
const oa = 'http://www.w3.org/ns/oa#'
const items = page['https://www.w3.org/ns/activitystreams#items'][0]['@list']
console.log(JSON.stringify(items.map(item => {
  const target = item[oa + 'hasTarget'][0]
  const quote = target[oa + 'hasSelector'].find(s => s['@type'][0] === oa + 'TextQuoteSelector')
  return { id: item['@id'], source: target[oa + 'hasSource'][0]['@id'], exact: quote[oa + 'exact'][0]['@value'], claim: item['urn:claimtracker:ns#claim'][0]['@value'] }
})))
