import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Party } from '@trilateral/contracts'
import type { Role } from '@trilateral/service'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../../given-database.ts'
import { fileOf, givenAbout, officialOf, yes } from '../given.ts'
import { beginImport } from './begin-import.ts'
import { importOf, type TradeImport } from './trade-import.ts'
import { tradeRoutes } from './upload-routes.ts'

let db: GivenDatabase
let app: FastifyInstance
let address: string
let who: { readonly party: Party; readonly roles: readonly Role[] } | null

beforeAll(async () => {
  db = await givenDatabase()
  app = fastify()
  app.decorateRequest('caller', null)
  app.addHook('onRequest', (asked, _reply, done) => {
    asked.caller = who && { ...who, subject: 'somebody', name: 'Somebody' }
    done()
  })
  tradeRoutes(db.trade)(app)
  address = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await db.close()
})

const file = fileOf(
  't,i,j,k,v,q',
  '2024,410,392,381800,6,1',
  '2024,156,392,381800,=HYPERLINK(1),1',
  '2024,156,392,381800,4,NA',
)
const begin = async () => yes(await beginImport(db.trade, officialOf('jp'), givenAbout(file)))
const standing = async ({ id }: TradeImport) => importOf(db.trade.readers.jp, id)
const bytes = 'application/octet-stream'

function put(
  { id, bytesRead }: TradeImport,
  {
    body = file.subarray(bytesRead),
    last = 1,
    headers = {},
  }: { body?: Buffer; last?: number; headers?: Record<string, string> } = {},
) {
  return app.inject({
    method: 'PUT',
    url: `/trade/imports/${id}/slices?offset=${bytesRead}&last=${last}`,
    headers: { 'content-type': bytes, ...headers },
    payload: body,
  })
}

describe('a piece of a customs file', () => {
  it('given an official’s own import, then its rows are taken in, plain or packed', async () => {
    who = { party: 'jp', roles: ['official'] }
    for (const isPacked of [false, true]) {
      const begun = await begin()
      const plain = file.subarray(begun.bytesRead)
      const answer = await put(begun, {
        body: isPacked ? gzipSync(plain) : plain,
        headers: isPacked ? { 'content-encoding': 'gzip' } : {},
      })
      expect(answer.statusCode).toBe(200)
      expect(answer.json()).toMatchObject({
        import: { state: 'received', bytesRead: file.length, reading: { kept: 2, refused: 1 } },
      })
    }
  })

  it('given packed bytes that are none, or that end too early, then nothing of them stands', async () => {
    who = { party: 'jp', roles: ['official'] }
    const begun = await begin()
    const packed = gzipSync(file.subarray(begun.bytesRead))
    for (const body of [Buffer.from('no gzip at all'), packed.subarray(0, packed.length - 9)]) {
      const answer = await put(begun, { body, headers: { 'content-encoding': 'gzip' } })
      expect([answer.statusCode, answer.json()]).toEqual([409, { refusal: { code: 'slice-unreadable' } }])
      expect(await standing(begun)).toEqual(begun)
    }
  })

  it('given packed bytes that unpack to more than a piece may have, then they are cut off', async () => {
    who = { party: 'jp', roles: ['official'] }
    const begun = await begin()
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, '2024,410,392,381800,6,1\n'))
    const answer = await put(begun, { body: bomb, headers: { 'content-encoding': 'gzip' } })
    expect([answer.statusCode, answer.json<{ refusal: unknown }>().refusal]).toMatchObject([
      413,
      { code: 'slice-too-large' },
    ])
    expect(await standing(begun)).toEqual(begun)
  })

  it('given a browser that goes away in the middle, then the import stands where it stood', async () => {
    who = { party: 'jp', roles: ['official'] }
    const begun = await begin()
    const sent = request(`${address}/trade/imports/${begun.id}/slices?offset=${begun.bytesRead}&last=1`, {
      method: 'PUT',
      headers: { 'content-type': bytes, 'content-length': file.length - begun.bytesRead },
    })
    sent.on('error', () => undefined)
    sent.write(file.subarray(begun.bytesRead, begun.bytesRead + 30))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const gone = new Promise((resolve) => sent.once('close', resolve))
    sent.destroy()
    await gone
    // The server hears of it a moment later, and lets the import go.
    await vi.waitFor(async () => expect((await put(begun)).statusCode).toBe(200), { timeout: 5000 })
  })

  it.each([
    ['nobody', null, 401],
    ['a leader', { party: 'jp', roles: ['leadership'] }, 403],
    ['an official of another ministry', { party: 'us', roles: ['official'] }, 404],
  ] as const)(
    'given %s, then nothing is taken in, and the report is not given',
    async (_who, caller, status) => {
      const begun = await begin()
      who = caller
      expect((await put(begun)).statusCode).toBe(status)
      expect((await app.inject(`/trade/imports/${begun.id}/refused-rows.csv`)).statusCode).toBe(status)
      expect(await standing(begun)).toEqual(begun)
    },
  )

  it('given an address that is not complete, then it is said, and nothing breaks', async () => {
    who = { party: 'jp', roles: ['official'] }
    const ask = (url: string) =>
      app.inject({ method: 'PUT', url, headers: { 'content-type': bytes }, payload: 'x' })
    for (const url of [
      '/trade/imports/x/slices?offset=0&last=1',
      `/trade/imports/${(await begin()).id}/slices`,
    ])
      expect((await ask(url)).statusCode).toBe(400)
  })
})

describe('the report of refused rows', () => {
  it.each([
    ['en', 'line,field,code,reason,cell', 'not a number with a decimal point'],
    ['ja', '行,項目,コード,理由,セルの内容', '金額が数値ではありません'],
    ['ko', '행,항목,코드,사유,셀 내용', '금액이 숫자가 아닙니다'],
  ])(
    'given a reader of %s, then every row is there with its reason, and no cell runs as a formula',
    async (language, header, reason) => {
      who = { party: 'jp', roles: ['official'] }
      const begun = await begin()
      await put(begun)
      const answer = await app.inject(`/trade/imports/${begun.id}/refused-rows.csv?language=${language}`)
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
      const [first, second, end] = answer.body.replace('\uFEFF', '').split('\r\n')
      expect(first).toBe(header)
      expect(second).toContain(reason)
      expect(second).toContain(`'=HYPERLINK(1)`)
      expect(end).toBe('')
    },
  )
})
