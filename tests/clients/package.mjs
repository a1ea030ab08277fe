// Holds a data package against its profile and reads every table as its schema says, keys of other tables included. usage: node package.mjs datapackage.json
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'

const require = createRequire(import.meta.url)
const { Package } = require('datapackage')
const profile = require('datapackage/lib/profiles/tabular-data-package.json')
const descriptor = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false })
addFormats(ajv)
const validate = ajv.compile(profile)
const problems = validate(descriptor) ? [] : validate.errors.slice(0, 10).map(e => `${e.instancePath} ${e.message}`)
const pack = await Package.load(process.argv[2])
problems.push(...pack.errors.map(e => e.message))
const rows = {}
for (const resource of pack.resources) {
  rows[resource.name] = await resource.read({ keyed: true, relations: (resource.schema.foreignKeys ?? []).length > 0 })
}
console.log(JSON.stringify({ problems, rows: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length])) }))
