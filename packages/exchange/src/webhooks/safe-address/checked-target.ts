import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { decided, type Decision } from '@trilateral/contracts'
import { refuse } from '../webhook.ts'
import { isPublicAddress } from './public-address.ts'

/** Where a webhook leads: its URL, and the one address that it was checked at. */
export interface Target {
  readonly url: URL
  readonly address: string
}

/** All addresses of a name. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>

export interface Reach {
  readonly resolve: Resolve
  /** For development alone: http, any port and this machine itself are reached too. */
  readonly allowsLoopback: boolean
}

const LONGEST = 2000
const PORTS: ReadonlySet<string> = new Set(['', '443', '8443'])
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
/** Milliseconds that a name may take to be resolved. */
const PATIENCE_MS = 5000

export const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/** What an address says by itself, before its name is looked up. */
export function checkUrl(text: string, allowsLoopback: boolean): Decision<URL> {
  if (text.length > LONGEST || !URL.canParse(text)) return refuse('webhook-url-invalid', 'url')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return refuse('webhook-url-invalid', 'url')
  if (allowsLoopback && LOOPBACK.has(url.hostname) && /^https?:$/.test(url.protocol)) return decided(url)
  if (url.protocol !== 'https:') return refuse('webhook-url-not-https', 'url')
  if (!PORTS.has(url.port)) return refuse('webhook-port-refused', 'url', { port: url.port })
  if (isIP(url.hostname.replaceAll(/[[\]]/g, '')) !== 0 || !NAME.test(url.hostname))
    return refuse('webhook-host-not-a-name', 'url')
  return decided(url)
}

/**
 * Looks a webhook's name up and picks the address that is then called: whatever the name answers later, nothing else is. A name with
 * any address inside of a network is refused whole, since which of them is called would be chance.
 */
export async function checkedTarget(
  text: string,
  { resolve, allowsLoopback }: Reach,
): Promise<Decision<Target>> {
  const checked = checkUrl(text, allowsLoopback)
  if (!checked.ok) return checked
  const url = checked.value
  if (allowsLoopback && LOOPBACK.has(url.hostname))
    return decided({ url, address: url.hostname === '[::1]' ? '::1' : '127.0.0.1' })
  const host = url.hostname
  const addresses = await resolved(host, resolve)
  const [address] = addresses
  if (address === undefined) return refuse('webhook-host-unknown', 'url', { host })
  return addresses.every(isPublicAddress)
    ? decided({ url, address })
    : refuse('webhook-host-not-public', 'url', { host })
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly string[]>((done) => {
    timer = setTimeout(() => done([]), PATIENCE_MS)
  })
  try {
    return await Promise.race([resolve(host), late])
  } catch {
    return []
  } finally {
    clearTimeout(timer)
  }
}
