import { sendProblem } from '@trilateral/service'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { catalogueOf } from './catalogue.ts'
import { document, documentsOf, type Document } from './documents.ts'
import { eventPage } from './page/event-page.ts'
import { languageOf } from './page/language-of.ts'
import type { Shown } from './page/frame.ts'
import { listPage } from './page/list-page.ts'
import { notFoundPage } from './page/not-found-page.ts'
import { wordsIn } from './page/words.ts'

const ROOT = '/contracts'
const LONGEST_SEARCH = 200
const open = { config: { session: false } } as const

type Question = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The contracts of the event side, for everybody and without a sign-in: they say what travels and nothing of what did. Pages for people;
 * documents for programs, at addresses that stay, which a browser of any origin may read.
 */
export function serveContracts(app: FastifyInstance): void {
  const catalogue = catalogueOf()
  const entries = new Map(catalogue.flatMap((family) => family.entries).map((entry) => [entry.type, entry]))
  const documents = documentsOf()

  app.get(ROOT, open, (_request, reply) => reply.redirect(`${ROOT}/`, 308))
  app.get<{ Querystring: Question }>(`${ROOT}/`, open, (request, reply) => {
    const words = first(request.query['q']).trim().slice(0, LONGEST_SEARCH)
    const shown = shownIn(request, words === '' ? `${ROOT}/` : `${ROOT}/?q=${encodeURIComponent(words)}`)
    return sendPage(request, reply, listPage(catalogue, words, shown))
  })
  app.get<{ Params: { type: string }; Querystring: Question }>(
    `${ROOT}/events/:type`,
    open,
    (request, reply) => {
      const entry = entries.get(request.params.type)
      if (!entry) return sendPage(request, reply.code(404), notFoundPage(shownIn(request, `${ROOT}/`)))
      const version = /^[1-9]\d{0,8}$/.exec(first(request.query['version']))?.[0]
      const address = `${ROOT}/events/${entry.type}${version ? `?version=${version}` : ''}`
      const shown = shownIn(request, address)
      return sendPage(
        request,
        reply,
        eventPage(entry, version ? Number(version) : undefined, catalogue, shown),
      )
    },
  )
  app.get<{ Params: { '*': string } }>(`${ROOT}/*`, open, (request, reply) => {
    const found = documents.get(request.params['*'])
    if (!found) return sendProblem(reply, { status: 404, title: 'There is nothing here.' })
    // Contracts are no secret: whoever builds a page of their own may read them from there.
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
    return send(request, reply, found)
  })
}

const first = (asked: string | readonly string[] | undefined): string =>
  typeof asked === 'string' ? asked : (asked?.[0] ?? '')

function shownIn({ query, headers }: FastifyRequest<{ Querystring: Question }>, address: string): Shown {
  const language = languageOf(query['lang'], headers['accept-language'])
  return { language, say: wordsIn(language), address }
}

function sendPage(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  reply.header('vary', 'accept-language')
  return send(request, reply, document('text/html; charset=utf-8', text))
}

/** Five minutes: a release may change words; asking again then costs no more than the tag. */
function send({ headers }: FastifyRequest, reply: FastifyReply, { type, text, tag }: Document): FastifyReply {
  reply.header('cache-control', 'public, max-age=300').header('etag', tag)
  const had = headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return had?.includes(tag) ? reply.code(304).send() : reply.type(type).send(text)
}
