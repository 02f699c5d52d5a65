import type { Area } from '../define-area.ts'
import { eventRejected } from '../partner/event-rejected.event.ts'
import { PARTNER_PREFIX, PORTAL, SHARED_PREFIX } from '../source.ts'
import type { EventVersion } from './event-version.ts'

/** Who writes events of a type and who reads them, by the codes of areas. */
export interface Travels {
  /** `partners`: ministries' systems, each from its own source. */
  readonly from: readonly string[] | 'partners'
  /** Areas whose apps hear it. */
  readonly areas: readonly string[]
  /** The gateway: what it reads, leadership sees in the portal. */
  readonly gateway: boolean
  /** Whether ministries' systems get it: those that may see it; the one that it is about; none. */
  readonly partners: 'may-see' | 'the-one' | 'none'
  /** As an address names them, with what varies in braces. */
  readonly topics: readonly string[]
}

export function travels({ area, definition }: EventVersion, families: readonly Area[]): Travels {
  const areas = families.filter(({ code }) => ![SHARED_PREFIX, PORTAL, PARTNER_PREFIX].includes(code))
  const codes = areas.map(({ code }) => code)
  const hearing = (of: readonly string[]) =>
    areas
      .filter(({ hears = [] }) =>
        hears.some((each) => of.includes(each.area) && each.entity === definition.entity),
      )
      .map(({ code }) => code)
  if (definition.writtenBy === 'partners')
    return { from: 'partners', areas: [], gateway: true, partners: 'none', topics: ['partner.{code}.in'] }
  if (area === PARTNER_PREFIX) {
    const topic = definition.type === eventRejected.type ? 'partner.{code}.rejected' : 'partner.{code}.out'
    return { from: [PORTAL], areas: [], gateway: false, partners: 'the-one', topics: [topic] }
  }
  const from = area === SHARED_PREFIX ? codes : [area]
  return {
    from,
    areas: area === PORTAL ? codes : hearing(from),
    gateway: true,
    partners: 'may-see',
    topics: [...from.map((code) => `wp.${code}.{audience}`), 'partner.{code}.out'],
  }
}
