import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Party } from '@trilateral/contracts'
import type { Provider } from 'oidc-provider'
import { chooseRoute } from '../choose/choose-route.ts'

/** One party's issuer on its own port. */
export async function serveParty({
  provider,
  party,
  host,
  port,
}: {
  provider: Provider
  party: Party
  host: string
  port: number
}): Promise<Server> {
  const choose = chooseRoute(provider, party)
  const protocol = provider.callback()

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    if (path === '/health/live' || path === '/health/ready') return sendHealth(response, party)
    if (path.startsWith('/choose/')) return choose(request, response)
    return protocol(request, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${party}: ${error instanceof Error ? error.stack : String(error)}\n`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

function sendHealth(response: ServerResponse, party: Party): void {
  const checks = [{ name: `issuer ${party.toUpperCase()}`, required: true, ok: true }]
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ status: 'ready', checks }))
}
