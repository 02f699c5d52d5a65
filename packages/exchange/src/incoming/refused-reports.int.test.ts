import { dataschemaOf, sourceOf, type EventOf } from '@trilateral/contracts'
import { requestRefused } from '@trilateral/contracts/work-program'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenExchange, type GivenExchange } from '../testing/given-exchange.ts'
import { binary } from '../testing/partner-messages.ts'
import { REJECTION_COLUMNS, rejectionMessage, type RejectionRow } from './rejection-message.ts'
import { tellReports, type TakenReport } from './tell-reports.ts'

const code = 'kr-statistics'
const going = new AbortController().signal
let given: GivenExchange
beforeAll(async () => {
  given = await givenExchange()
})
afterAll(() => given.close())
afterEach(() => given.empty())

async function reported(): Promise<string> {
  await given.partner(code)
  const message = binary({ partner: code, id: 'a' })
  const [outcome] = await given.exchange.receive(code, [
    { ...message, channel: 'http', place: null, receivedAt: new Date() },
  ])
  if (outcome?.outcome !== 'accepted') throw new Error('not taken')
  return outcome.id
}

const refusalOf = (report: string, area: string): EventOf<unknown> => ({
  ...told({ subject: '019a1c00-0000-7000-8000-000000000099', sequence: 1, audience: 'kr' }),
  source: sourceOf(area),
  type: requestRefused.type,
  dataschema: dataschemaOf(requestRefused.type, 1),
  data: {
    request: {
      id: '019a1c00-0000-7000-8000-000000000099',
      asked: { area: 'portal', entity: 'partner-report', id: report },
      code: 'day-still-to-come',
      field: 'since',
      facts: { today: '2026-11-30' },
    },
  },
})

const refusals = async () =>
  (
    await given.pool.query<RejectionRow>(
      `SELECT ${REJECTION_COLUMNS} FROM exchange.incoming WHERE rejected_position IS NOT NULL`,
    )
  ).rows

describe('a report that was taken', () => {
  it('is told to its area once, however often the telling is repeated after a crash', async () => {
    const id = await reported()
    const heard: TakenReport[] = []
    const tell = async (taken: TakenReport) => void heard.push(taken)
    await expect(tellReports(given.pool, () => Promise.reject(new Error('killed')), going)).rejects.toThrow(
      'killed',
    )
    await tellReports(given.pool, tell, going)
    await tellReports(given.pool, tell, going)
    expect(heard).toMatchObject([
      {
        audience: ['kr'],
        tlp: 'AMBER',
        report: { id, partner: code, owner: 'kr', area: 'critical-minerals', eventId: 'a' },
      },
    ])
  })

  it('and is not wanted by its area, is refused after all, in the area’s words', async () => {
    const id = await reported()
    await given.tell(refusalOf(id, 'critical-minerals'))
    const [row] = await refusals()
    expect(row).toMatchObject({ id, code: 'refused-by-area', field: 'since', rejected_position: '1' })
    const { rejection } = JSON.parse(rejectionMessage(row as RejectionRow).value)
    expect(rejection.sentence.en).toBe(
      'since: The work area critical-minerals did not take the report: the day has not come yet at your ministry, where it is 2026-11-30. Give the day on which it happened.',
    )
    const again = binary({ partner: code, id: 'a', data: { since: '2026-11-01' } })
    const [outcome] = await given.exchange.receive(code, [
      { ...again, channel: 'http', place: null, receivedAt: new Date() },
    ])
    expect(outcome?.outcome).toBe('accepted')
  })

  it('cannot be refused by an area that was not told', async () => {
    const id = await reported()
    await given.tell(refusalOf(id, 'semiconductors'))
    expect(await refusals()).toEqual([])
  })
})
