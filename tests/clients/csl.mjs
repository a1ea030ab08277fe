// Holds a CSL-JSON file against the schema and lets citation-js read it. usage: node csl.mjs FILE
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'

const items = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const schema = JSON.parse(readFileSync(new URL('csl-items.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)
const isValid = validate(items)
const cite = new Cite(items)
const bibliography = cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US', asEntryArray: true, nosort: true })
console.log(JSON.stringify({
  problems: isValid ? [] : validate.errors.slice(0, 10).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`),
  items: cite.data.map(item => ({ id: item.id, title: item.title, url: item.URL ?? null, issued: item.issued?.['date-parts']?.[0] ?? null })),
  entries: bibliography.length
}))
