// Expands Web Annotations as JSON-LD in safe mode, which fails on every term that would be dropped. usage: node annotations.mjs FILE
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'

const context = JSON.parse(readFileSync(new URL('anno-context.json', import.meta.url), 'utf8'))
const documentLoader = async url => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched`)
  return { contextUrl: null, documentUrl: url, document: context }
}
const [page] = await jsonld.expand(JSON.parse(readFileSync(process.argv[2], 'utf8')), { documentLoader, safe: true })
const oa = 'http://www.w3.org/ns/oa#'
const items = page['https://www.w3.org/ns/activitystreams#items'][0]['@list']
console.log(JSON.stringify(items.map(item => {
  const target = item[oa + 'hasTarget'][0]
  const quote = target[oa + 'hasSelector'].find(s => s['@type'][0] === oa + 'TextQuoteSelector')
  return { id: item['@id'], source: target[oa + 'hasSource'][0]['@id'], exact: quote[oa + 'exact'][0]['@value'], claim: item['urn:claimtracker:ns#claim'][0]['@value'] }
})))
