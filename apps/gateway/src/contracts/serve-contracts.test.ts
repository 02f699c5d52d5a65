import { readFileSync } from 'node:fs'
import { createHealth, createHttpServer, createLogger, createMetrics } from '@trilateral/service'
import { eventVersions, registered } from '@trilateral/contracts/catalogue'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageOf } from './page/language-of.ts'
import { serveContracts } from './serve-contracts.ts'

let app: FastifyInstance
beforeAll(() => {
  const logger = createLogger({ name: 'gateway', level: 'silent' })
  const metrics = createMetrics({ name: 'gateway' })
  app = createHttpServer({ name: 'gateway', logger, health: createHealth({ keep: 0 }), metrics })
  serveContracts(app)
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const textOf = async (url: string, headers?: Record<string, string>) => (await get(url, headers)).body

describe('the catalogue, for anybody and without a sign-in', () => {
  it('lists every event with what happened, in the language that is asked for', async () => {
    const english = await textOf('/contracts/')
    for (const { events } of registered)
      for (const { type } of events) expect(english).toContain(`/contracts/events/${type}?lang=en`)
    const asked = await get('/contracts/?lang=ja', { 'accept-language': 'ko' })
    expect(asked.body).toContain('<html lang="ja">')
    expect(asked.body).toContain('マイルストーンの期日が、理由とともに延期された。')
    expect(await textOf('/contracts/', { 'accept-language': 'fr, ko-KR;q=0.8, en;q=0.5' })).toContain(
      '<html lang="ko">',
    )
    expect(asked.headers['vary']).toBe('accept-language')
  })

  it.each([
    ['milestone slipped', 'work-program.milestone-slipped', 'work-program.milestone-reached'],
    ['しきい値', 'semiconductors.indicator-amended', 'work-program.comment-written'],
    ['임계값', 'semiconductors.indicator-values-recorded', 'work-program.comment-written'],
    ['tariffLines', 'critical-minerals.measure-recorded', 'work-program.comment-written'],
  ])(
    'finds by type, by what happened in any language, and by what it says: %s',
    async (words, there, not) => {
      const body = await textOf(`/contracts/?q=${encodeURIComponent(words)}`)
      expect(body).not.toContain(`/contracts/events/${not}?`)
      expect(body).toContain(`/contracts/events/${there}?`)
    },
  )

  it('says so when nothing is found', async () => {
    expect(await textOf('/contracts/?q=nothing-has-this-name')).toContain('“nothing-has-this-name”: 0 events')
  })

  it('names the fields that a word was found in', async () => {
    expect(await textOf('/contracts/?q=tariffLines')).toContain('measure.clauses[].goods[].tariffLines')
  })

  it('tells of one event who tells it, who reads it, on which topics, and what it says', async () => {
    const page = await textOf('/contracts/events/critical-minerals.measure-suspended')
    for (const words of [
      'Critical minerals app',
      'Semiconductors app',
      'The gateway, for leadership’s portal',
      'Ministries’ systems that may see it',
      'wp.critical-minerals.{audience}',
      'The last day of the suspension',
      'ce_dataschema: urn:trilateral:schema:critical-minerals.measure-suspended:1',
      '/contracts/schemas/critical-minerals.measure-suspended/1.json',
    ])
      expect(page).toContain(words)
  })

  it('shows earlier versions, and since which one a field is there', async () => {
    const page = '/contracts/events/semiconductors.indicator-values-recorded'
    const now = await textOf(page)
    expect(now).toContain('2, written today')
    expect(now).toContain('1, still read')
    expect(now).toContain('since version 2')
    const before = await textOf(`${page}?version=1`)
    expect(before).toContain('Shown here: version 1.')
    expect(before).not.toContain('since version 2')
  })

  it('says in words that there is no such event, and repeats nothing of the address as a part of the page', async () => {
    const answer = await get('/contracts/events/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('There is no such event')
    const searched = await textOf('/contracts/?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(searched).not.toContain('<script>alert')
    expect(searched).toContain('&lt;script&gt;alert(1)')
  })
})

describe('the documents, at addresses that stay', () => {
  it('has of every version the schema for writing, the one for reading and an example, which name themselves', async () => {
    for (const { file, definition, version } of eventVersions(registered)) {
      const id = `urn:trilateral:schema:${definition.type}:${version}`
      const [schema, reader, example] = await Promise.all(
        ['schemas', 'readers', 'examples'].map(async (kind) =>
          JSON.parse(await textOf(`/contracts/${kind}/${file}`)),
        ),
      )
      expect([schema.$id, reader.$id]).toEqual([id, `${id}:reader`])
      expect(example).toMatchObject({ type: definition.type, dataschema: id })
    }
  })

  it('serves the schemas that were published, in all that they mean', async () => {
    const published = new URL('../../../../docs/events/', import.meta.url)
    const meaning = (schema: string) =>
      JSON.parse(schema, (name, value) => (name === 'description' ? undefined : value))
    for (const { file } of eventVersions(registered))
      expect(meaning(await textOf(`/contracts/schemas/${file}`)), file).toEqual(
        meaning(readFileSync(new URL(`schemas/${file}`, published), 'utf8')),
      )
  })

  it('may be read from any origin, is kept for minutes, and costs nothing when it has not changed', async () => {
    const answer = await get('/contracts/asyncapi.json', { origin: 'https://partner.example' })
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
    })
    const { etag = '' } = answer.headers
    const again = await get('/contracts/asyncapi.json', { 'if-none-match': `"other", W/${etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get('/contracts/schemas/no.such-event/1.json')).statusCode).toBe(404)
  })

  it('lets nobody write, from whichever origin', async () => {
    const answer = await app.inject({ method: 'POST', url: '/contracts/asyncapi.json' })
    expect(answer.statusCode).toBe(404)
  })
})

describe('the language of a reader', () => {
  it.each([
    ['ja', undefined, 'ja'],
    ['xx', 'ko', 'ko'],
    [undefined, 'de, en;q=0.3, ja;q=0.7', 'ja'],
    [undefined, 'ko;q=0', 'en'],
    [undefined, undefined, 'en'],
  ])('given ?lang=%s and Accept-Language %s, then %s', (asked, accepted, language) => {
    expect(languageOf(asked, accepted)).toBe(language)
  })
})
