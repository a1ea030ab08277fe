// Lets citation-js read a .bib file. usage: node bib.mjs FILE
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

const cite = new Cite(readFileSync(process.argv[2], 'utf8').trim())
console.log(JSON.stringify(cite.data.map(item => ({ id: item.id, title: item.title, url: item.URL ?? null, issued: item.issued?.['date-parts']?.[0] ?? null }))))
