import { createHash } from 'node:crypto'
import { audienceCode } from '@trilateral/contracts'
import type { PartnerEvent } from '@trilateral/contracts/partner'

/** Of what an event says, however it was written: binary or structured, members in any order. */
export function contentHash({ envelope, data }: PartnerEvent): Buffer {
  const { id, source, type, version, subject, time, audience, tlp } = envelope
  const said = [id, source, type, version, subject, time, audienceCode(audience), tlp, data]
  return createHash('sha256').update(JSON.stringify(said, inOrder)).digest()
}

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
