import type { Audience, CalendarDate, MultilingualText, Party, Tlp } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import type { PartyPools } from '@trilateral/service'
import { askedCodes, entityCode } from './gram-codes.ts'

/** A record that has the words. */
export interface FoundRecord {
  readonly id: string
  readonly entity: string
  readonly area: string
  readonly isTitle: boolean
  readonly isOpen: boolean
  readonly day: CalendarDate | null
  readonly program: string | null
  readonly state: object
  /** What the log calls it. */
  readonly title: MultilingualText
  readonly tlp: Tlp
  readonly audience: Audience
  readonly originator: Party
}

export interface SearchStore {
  /** At most some of each entity; a query without letters or digits finds nothing. */
  find(
    party: Party,
    question: { readonly query: string; readonly entities: readonly string[]; readonly atMost: number },
  ): Promise<FoundRecord[]>
}

interface Row extends Omit<FoundRecord, 'state' | 'title'> {
  readonly state: object | null
  readonly measure: Measure | null
  readonly title: MultilingualText
}

const found = (party: Party) => `
SELECT found.found_id AS id, found.is_title AS "isTitle", coalesce(record.entity, 'measure') AS entity,
  coalesce(record.area, 'critical-minerals') AS area, coalesce(record.is_open, true) AS "isOpen",
  coalesce(record.day::text, measure.state ->> 'issuedOn') AS day, record.program, record.state,
  measure.state AS measure, event.about -> 'title' AS title, coalesce(record.tlp, measure.tlp) AS tlp,
  coalesce(record.audience, measure.audience) AS audience, coalesce(record.originator, measure.originator) AS originator
FROM live.search_${party}($1, $2, $3, $4, $5) found
LEFT JOIN live.record record ON record.id = found.found_id
LEFT JOIN live.measure measure ON measure.id = found.found_id
JOIN live.event event ON event.id = coalesce(record.event_id, measure.event_id)`

/** A search as one party: over a connection that is bound to the party's role. */
export const searchStore = (pools: PartyPools): SearchStore => ({
  async find(party, { query, entities, atMost }) {
    const { anywhere, inTitle } = askedCodes(query)
    if (anywhere.length === 0) return []
    const { rows } = await pools[party].query<Row>({
      name: 'search',
      text: found(party),
      values: [inTitle, anywhere, entities, entities.map(entityCode), atMost],
    })
    return rows.flatMap(({ measure, state, ...row }) => {
      const whole = state ?? measure
      return whole === null ? [] : [{ ...row, state: whole }]
    })
  },
})
