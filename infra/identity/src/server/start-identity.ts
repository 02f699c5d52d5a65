import { PARTIES, type Party } from '@trilateral/contracts'
import type { Settings } from '../env.ts'
import { createProvider } from '../provider/create-provider.ts'
import { signingKey } from '../provider/signing-keys.ts'
import { serveParty } from './serve-party.ts'

export interface Identity {
  readonly issuers: Readonly<Record<Party, string>>
  stop(): Promise<void>
}

/** Three issuers in one process, each with its own port, key, cookies and people: they share nothing but memory. */
export async function startIdentity(settings: Settings): Promise<Identity> {
  const { host, publicHost, ports, clients, secret, dataDir } = settings
  const issuerOf = (party: Party) => `http://${publicHost}:${ports[party]}`
  const servers = await Promise.all(
    PARTIES.map((party) => {
      const key = signingKey(dataDir, party)
      const provider = createProvider({ party, issuer: issuerOf(party), clients, secret, key })
      return serveParty({ provider, party, host, port: ports[party] })
    }),
  )
  return {
    issuers: { jp: issuerOf('jp'), kr: issuerOf('kr'), us: issuerOf('us') },
    async stop() {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve))
          server.closeAllConnections()
          return closed
        }),
      )
    },
  }
}
