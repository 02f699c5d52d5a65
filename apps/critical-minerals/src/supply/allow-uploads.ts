import { sendProblem } from '@trilateral/service'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { MOST_FILE_BYTES } from '@trilateral/files'

/** What every other request may hold: the server's own limit. */
const USUAL_BODY = 1024 * 1024
/** Base64 makes a file a third larger; what stands around it is small. */
const MOST_BODY = Math.ceil(MOST_FILE_BYTES / 3) * 4 + 512 * 1024
/** The procedures that take a file. */
const UPLOADS = /\/supply\.(previewFile|keepFile)(\?|$)/

/**
 * Lets officials send a shares file. All else keeps the usual limit, and nobody who is not signed in gets more of the server's
 * memory than it. Stands after sign-in, so that the caller is known, and before tRPC's routes.
 */
export function allowUploads(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.url === '/trpc/:path') route.bodyLimit = MOST_BODY
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' || mayBeLarge(request) || isUsual(request)) return done()
    sendProblem(reply, { status: 413, title: 'This is more than can be sent here.', code: 'body-too-large' })
  })
}

const mayBeLarge = ({ caller, url }: FastifyRequest) =>
  caller?.roles.includes('official') === true && UPLOADS.test(url)

/** A body of unknown length is taken for a long one. */
function isUsual({ headers }: FastifyRequest): boolean {
  const length = headers['content-length']
  if (length === undefined) return headers['transfer-encoding'] === undefined
  return Number(length) <= USUAL_BODY
}
