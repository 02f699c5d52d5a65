import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** All that is given out to the public so far; whatever else IPv6 has is somebody's own, or nobody's. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')

/** Special by IANA's registries, and not by the library: benchmarking, documentation, and what leads back into IPv4. */
const SPECIAL = [
  '198.18.0.0/15',
  '192.0.0.0/24',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
].map((range) => ipaddr.parseCIDR(range))

/**
 * Whether an address is one of the public internet. Closed by default: what is not known to be public is not: private and loopback
 * ranges, link-local ones with clouds' metadata, CGNAT, multicast, and every way in which IPv6 writes an IPv4 address.
 */
export function isPublicAddress(text: string): boolean {
  // Only as programs write them: no octal parts, no zones, no numbers left out.
  if (isIP(text) === 0 || text.includes('%')) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  const isSpecial = SPECIAL.some((range) => range[0].kind() === address.kind() && address.match(range))
  return !isSpecial && (address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST))
}
