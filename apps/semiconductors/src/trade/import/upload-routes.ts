import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { languageSchema, type Language, type Refusal } from '@trilateral/contracts'
import { BYTE_ORDER_MARK, csvLine } from '@trilateral/files'
import { sendProblem, type Caller } from '@trilateral/service'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { FIELD_TEXTS, REPORT_HEADER, ROW_REFUSAL_TEXTS } from '../row-refusal-texts.ts'
import { importView } from './import-view.ts'
import { MOST_SLICE, receiveSlice } from './receive-slice.ts'
import { allRefusedRows } from './refused-rows.ts'
import { importOf } from './trade-import.ts'
import type { TradeParts } from './trade-parts.ts'

const sliceSchema = z.object({
  id: z.uuid(),
  offset: z.coerce.number().int().min(0),
  last: z.enum(['0', '1']),
})
const reportSchema = z.object({ id: z.uuid(), language: languageSchema.catch('en') })

const params = ({ params: given }: FastifyRequest) => Object(given) as object
const query = ({ query: given }: FastifyRequest) => Object(given) as object

const notUnderstood = (reply: FastifyReply) =>
  sendProblem(reply, { status: 400, title: 'This address is not complete.', code: 'input-invalid' })

const status = (code: string) => (code === 'import-not-found' ? 404 : code === 'slice-too-large' ? 413 : 409)

const sendRefusal = (reply: FastifyReply, refusal: Refusal) =>
  reply.code(status(refusal.code)).header('cache-control', 'no-store').send({ refusal })

/**
 * Where the bytes of a customs file come in and its report goes out: beside the procedures, since both are streams. A piece is
 * the body itself, read as it comes and never gathered. Stands after sign-in, so that the caller is known.
 */
export const tradeRoutes = (parts: TradeParts) => (app: FastifyInstance) => {
  app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/octet-stream', (_request, body, parsed) => parsed(null, body))
    scope.put(
      '/trade/imports/:id/slices',
      { config: { bytes: true }, bodyLimit: MOST_SLICE },
      async (request, reply) => {
        const caller = official(request, reply)
        if (!caller) return reply
        const asked = sliceSchema.safeParse({ ...params(request), ...query(request) })
        if (!asked.success) return notUnderstood(reply)
        const { id, offset, last } = asked.data
        const slice = { id, offset, isLast: last === '1', body: unpacked(request) }
        try {
          const received = await receiveSlice(parts, caller.party, slice)
          if (!received.ok) return await sendRefusal(reply, received.refusal)
          return await reply.header('cache-control', 'no-store').send({ import: importView(received.value) })
        } catch (error) {
          if (!isUnreadable(error)) throw error
          return sendRefusal(reply, { code: 'slice-unreadable' })
        }
      },
    )
    scope.get('/trade/imports/:id/refused-rows.csv', async (request, reply) => {
      const caller = official(request, reply)
      if (!caller) return reply
      const asked = reportSchema.safeParse({ ...params(request), ...query(request) })
      if (!asked.success) return notUnderstood(reply)
      const { id, language } = asked.data
      const found = await importOf(parts.readers[caller.party], id)
      if (!found) return sendRefusal(reply, { code: 'import-not-found' })
      const name = `refused-rows-${found.begunAt.toISOString().slice(0, 10)}.csv`
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${name}"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(report(parts, caller, id, language)))
    })
    done()
  })
}

async function* report(parts: TradeParts, caller: Caller, id: string, language: Language) {
  yield BYTE_ORDER_MARK + csvLine(REPORT_HEADER[language])
  for await (const rows of allRefusedRows(parts.readers, caller.party, id))
    yield rows
      .map(({ line, column, code, said }) =>
        csvLine([
          line,
          column && FIELD_TEXTS[language][column],
          code,
          ROW_REFUSAL_TEXTS[language][code],
          said,
        ]),
      )
      .join('')
}

function official(request: FastifyRequest, reply: FastifyReply): Caller | undefined {
  const { caller } = request
  if (caller?.roles.includes('official')) return caller
  if (caller) sendProblem(reply, { status: 403, title: 'Only officials import data.', code: 'role-missing' })
  else sendProblem(reply, { status: 401, title: 'Sign in first.', code: 'sign-in-required' })
  return undefined
}

/** The body's own bytes; what it packs with gzip is unpacked as it comes, and bounded by what comes out. */
function unpacked(request: FastifyRequest): Readable {
  const body = request.body instanceof Readable ? request.body : Readable.from([])
  // Bytes may break before anybody reads them: unheard that would end the process. Who reads them later is told then.
  body.on('error', isToldLater)
  if (request.headers['content-encoding'] !== 'gzip') return body
  const gunzip = createGunzip()
  gunzip.on('error', isToldLater)
  body.once('error', (error) => gunzip.destroy(error))
  return body.pipe(gunzip)
}

const isToldLater = () => undefined

/** What zlib throws at bytes that are no gzip, or end too early. */
const isUnreadable = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
