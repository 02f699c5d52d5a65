import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { allowUploads } from './allow-uploads.ts'

/** A server on which an official, or nobody, is signed in. */
function serverOf(roles: ('official' | 'leadership')[] | null) {
  const app = fastify({ bodyLimit: 1024 * 1024 })
  const caller = roles && { party: 'jp' as const, subject: 'x', name: 'x', roles }
  app.decorateRequest('caller', null)
  app.addHook('onRequest', async (request) => {
    request.caller = caller
  })
  allowUploads({ procedures: ['supply.previewFile', 'supply.keepFile'], mostBytes: 5 * 1024 * 1024 })(app)
  app.post('/trpc/:path', () => 'taken')
  return (path: string, megabytes: number) =>
    app.inject({
      method: 'POST',
      url: `/trpc/${path}`,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify('x'.repeat(megabytes * 1024 * 1024)),
    })
}

describe('given a large request', () => {
  it.each([
    [
      'an official sends a shares file of 6 MB in base64',
      ['official' as const],
      'supply.previewFile',
      6,
      200,
    ],
    ['an official sends 9 MB', ['official' as const], 'supply.keepFile', 9, 413],
    ['an official sends 2 MB elsewhere', ['official' as const], 'supply.record', 2, 413],
    ['leadership sends a file', ['leadership' as const], 'supply.previewFile', 2, 413],
    ['nobody is signed in', null, 'supply.previewFile', 2, 413],
    ['nobody is signed in, and it is small', null, 'supply.previewFile', 0, 200],
  ])('%s', async (_what, roles, path, megabytes, status) => {
    expect((await serverOf(roles)(path, megabytes)).statusCode).toBe(status)
  })
})
