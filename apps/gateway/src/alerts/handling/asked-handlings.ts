import { PORTAL, sourceOf, type Party, type Refusal } from '@trilateral/contracts'
import { requestRefused, type Alert, type RefusedRequest } from '@trilateral/contracts/work-program'
import type { RecordStore } from '@trilateral/records'
import type { PartyPools } from '@trilateral/service'
import type { KeptRecord } from '../../records/kept-record.ts'
import type { AskedHandling } from '../views.ts'
import { alertHandlingRecord } from './handling-record.ts'

/** Of some alerts, what the reader's ministry last asked about each, while it waits or where it was refused. */
export interface AskedHandlings {
  of(party: Party, alerts: readonly KeptRecord<Alert>[]): Promise<ReadonlyMap<string, AskedHandling>>
}

interface Answer {
  readonly ask: string
  readonly type: string
  readonly time: Date
  readonly data: { readonly request?: RefusedRequest }
}

const ANSWERS = `
  SELECT ask.subject AS ask, answer.type, answer.time, answer.data
  FROM live.event ask JOIN live.event answer ON answer.causationid = ask.id
  WHERE ask.subject = ANY ($1::text[]) AND ask.source = '${sourceOf(PORTAL)}'`

/**
 * An area answers with an event that the question caused: the alert as it then stands, or a refusal, which is told until the alert changes
 * again. What was asked is read where it was written, so that it shows at once.
 */
export const askedHandlings = (portalRecords: RecordStore, pools: PartyPools): AskedHandlings => ({
  async of(party, alerts) {
    if (alerts.length === 0) return new Map()
    const parents = alerts.map(({ id }) => id)
    const asked = await portalRecords.all(party, alertHandlingRecord, { parents })
    // What was asked last comes first.
    const last = new Map(asked.toReversed().map((kept) => [kept.state.alert, kept]))
    if (last.size === 0) return new Map()
    const { rows } = await pools[party].query<Answer>({
      name: 'answers-to-the-portal',
      text: ANSWERS,
      values: [[...last.values()].map(({ id }) => id)],
    })
    const answers = new Map(rows.map((answer) => [answer.ask, answer]))
    const changed = new Map(alerts.map(({ id, updatedAt }) => [id, Date.parse(updatedAt)]))
    const told = [...last.values()].flatMap(({ id, state, changedAt }) => {
      const answer = answers.get(id)
      const isSettled =
        answer !== undefined &&
        (answer.type !== requestRefused.type || (changed.get(state.alert) ?? 0) > answer.time.getTime())
      if (isSettled) return []
      const { alert, handling, askedBy } = state
      const handlingAsked: AskedHandling = {
        id,
        handling,
        askedBy,
        askedAt: changedAt.toISOString(),
        refusal: answer?.data.request ? refusalIn(answer.data.request) : null,
      }
      return [[alert, handlingAsked] as const]
    })
    return new Map(told)
  },
})

const refusalIn = ({ code, field, facts }: RefusedRequest): Refusal => ({
  code,
  facts,
  ...(field === null ? {} : { field }),
})
