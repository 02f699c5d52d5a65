import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const NOT_PAGES = ['/trpc', '/auth', '/health', '/metrics', '/live', '/assets']

/**
 * Serves a web bundle (`index.html`, `assets/` with hashed names). Every other address that a browser opens is a page of
 * the bundle. Returns false, and serves nothing, where the bundle has not been built.
 */
export function registerWeb(app: FastifyInstance, folder: URL | string): boolean {
  const root = resolve(folder instanceof URL ? fileURLToPath(folder) : folder)
  if (!existsSync(`${root}/index.html`)) {
    app.log.warn('the web bundle has not been built; only the API is served')
    return false
  }
  app.register(fastifyStatic, {
    root,
    cacheControl: false,
    globIgnore: ['**/*.map'],
    wildcard: false,
    setHeaders: (response, path) => {
      // Hashed names never change their content; anything else is asked for again each time.
      const hashed = path.startsWith(join(root, 'assets', sep))
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  // A route, not a not-found handler: Fastify takes only one of those, and the server has it.
  app.get('/*', (request, reply) =>
    opensPage(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  )
  return true
}

function opensPage(request: FastifyRequest): boolean {
  const [path = '/'] = request.url.split('?')
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (NOT_PAGES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return false
  return (request.headers.accept ?? '').includes('text/html')
}
