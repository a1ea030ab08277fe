// Lets a reader of feeds take an Atom feed and a JSON feed of the same things. usage: node feed.mjs FEED.atom FEED.json
import { readFileSync } from 'node:fs'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'

const atom = parseAtomFeed(readFileSync(process.argv[2], 'utf8'))
const json = parseJsonFeed(readFileSync(process.argv[3], 'utf8'))
console.log(JSON.stringify({
  atom: { id: atom.id, title: atom.title.value ?? atom.title, updated: atom.updated, self: atom.links.find(link => link.rel === 'self')?.href },
  json: { title: json.title, home: json.home_page_url, feed: json.feed_url },
  entries: atom.entries.map(entry => ({ id: entry.id, title: entry.title.value ?? entry.title, text: entry.content.value ?? entry.content, at: entry.updated, link: entry.links[0].href })),
  items: json.items.map(item => ({ id: item.id, title: item.title, text: item.content_text, at: item.date_modified, link: item.url }))
}))
