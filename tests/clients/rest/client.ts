// A program of somebody else against the REST API: its types are generated from the OpenAPI document, and the compiler holds every call against them.
// usage: node client.js ADDRESS
import createClient from 'openapi-fetch'
import type { components, paths } from './api.js'

declare const process: { argv: string[] }

type Problem = components['schemas']['ProblemDetails']

const client = createClient<paths>({ baseUrl: process.argv[2] })
const fail = (what: string, problem: Problem | undefined): never => { throw new Error(`${what}: ${problem?.status} ${problem?.type} ${problem?.detail}`) }

// A list, page by page, as its cursor leads.
const claims: string[] = []
let total: number | null | undefined
for (let after: string | undefined; ;) {
  const { data, error } = await client.GET('/api/v1/claims', { params: { query: { limit: 2, sort: 'newest', after } } })
  if (!data) throw fail('claims', error)
  claims.push(...data.items.map(item => item.appearance.exact))
  total = data.total as number | null
  if (!data.next) break
  after = data.next
}

// What is asked for again with its ETag is not sent again.
const first = await client.GET('/api/v1/articles', { params: { query: { limit: 1 } } })
const tag = first.response.headers.get('ETag') ?? ''
const again = await client.GET('/api/v1/articles', { params: { query: { limit: 1 }, header: { 'If-None-Match': tag } } })

// A word that is none is a problem whose type a program can branch on; the compiler would not take it unforced.
const wrong = await client.GET('/api/v1/claims', { params: { query: { kind: 'rumour' as never } } })
const missing = await client.GET('/api/v1/articles/{id}', { params: { path: { id: 'none' } } })

// An export is made once, however often it is asked for with one key.
const order = { list: 'claims', format: 'csv', columns: ['exact', 'claimant'] } as const
const key = `client-${Date.now()}`
const post = () => client.POST('/api/v1/exports', { params: { header: { 'Idempotency-Key': key } }, body: { ...order, columns: [...order.columns] } })
const one = await post()
const two = await post()
if (!one.data || !two.data) throw fail('exports', one.error ?? two.error)
const file = await client.GET('/api/v1/exports/{id}/file', { params: { path: { id: one.data.id } }, parseAs: 'text' })

// A decision on the version that was read is taken, one on an older version is not.
const findings = await client.GET('/api/v1/findings', { params: { query: { limit: 1 } } })
const finding = findings.data?.items[0]
if (!finding) throw fail('findings', findings.error)
const shown = await client.GET('/api/v1/findings/{id}', { params: { path: { id: finding.id } } })
const version = shown.response.headers.get('ETag') ?? ''
const decide = () => client.POST('/api/v1/findings/{id}/decisions', {
  params: { path: { id: finding.id }, header: { 'If-Match': version } },
  body: { judgement: 'same_quantity', reviewer: 'Ada', rationale: 'Read by a program.' }
})
const decided = await decide()
const stale = await decide()
if (!decided.data) throw fail('decision', decided.error)
const undone = await client.POST('/api/v1/decisions/{id}/undo', { params: { path: { id: decided.data.id } }, body: { reviewer: 'Ada' } })

console.log(JSON.stringify({
  claims: claims.length,
  total,
  unchanged: again.response.status,
  wrong: { status: wrong.response.status, type: wrong.error?.type },
  missing: { status: missing.response.status, type: missing.error?.type },
  exports: [one.data.id, two.data.id],
  replayed: two.response.headers.get('Idempotency-Replayed'),
  rows: (file.data as unknown as string).trim().split('\r\n').length - 1,
  decided: decided.response.status,
  stale: { status: stale.response.status, type: stale.error?.type },
  undone: undone.response.status
}))
