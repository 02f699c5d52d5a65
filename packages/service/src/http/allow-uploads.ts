import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './problem.ts'

/** What every other request may hold: the server's own limit. */
const USUAL_BODY = 1024 * 1024
interface Uploads {
  /** The procedures that take a file, `supply.previewFile`. */
  readonly procedures: readonly string[]
  /** Of the files of one request together, as they are; base64 makes them a third larger. */
  readonly mostBytes: number
}

/**
 * Lets officials send files. All else keeps the usual limit, and nobody who is not signed in gets more of the server's
 * memory than it. Stands after sign-in, so that the caller is known, and before tRPC's routes.
 */
export const allowUploads =
  ({ procedures, mostBytes }: Uploads) =>
  (app: FastifyInstance): void => {
    // What stands around the files in a request is small.
    const mostBody = Math.ceil(mostBytes / 3) * 4 + 512 * 1024
    const paths = new Set(procedures.map((name) => `/trpc/${name}`))
    app.addHook('onRoute', (route) => {
      if (route.url === '/trpc/:path') route.bodyLimit = mostBody
    })
    app.addHook('onRequest', (request, reply, done) => {
      if (request.method === 'GET' || mayBeLarge(request, paths) || isUsual(request)) return done()
      sendProblem(reply, {
        status: 413,
        title: 'This is more than can be sent here.',
        code: 'body-too-large',
      })
    })
  }

const mayBeLarge = ({ caller, url }: FastifyRequest, paths: ReadonlySet<string>) =>
  caller?.roles.includes('official') === true && paths.has(url.split('?', 1)[0] ?? '')

/** A body of unknown length is taken for a long one. */
function isUsual({ headers }: FastifyRequest): boolean {
  const length = headers['content-length']
  if (length === undefined) return headers['transfer-encoding'] === undefined
  return Number(length) <= USUAL_BODY
}
