import { partnerReportReceived, type PartnerReport } from '@trilateral/contracts/portal'
import { disruptionReported, type ReportedDisruption } from '@trilateral/contracts/partner'
import { noticeSchema } from '@trilateral/contracts/work-program'
import { describe, expect, it } from 'vitest'
import { idOf, stateOf, TODAY } from '../given.ts'
import { isOfOwner, noticeOfReport } from './reported.ts'

const { partnerReport } = partnerReportReceived.example
const disruption = (changes: Partial<ReportedDisruption> = {}): ReportedDisruption => ({
  ...disruptionReported.example,
  ...changes,
})

/** Korea's early-warning system reports to all three, on the 24th. */
const reported = (
  changes: Partial<ReportedDisruption> = {},
  { report = {}, audience = ['jp', 'kr', 'us'] }: Given = {},
) =>
  noticeOfReport({ ...partnerReport, ...report }, disruption(changes), {
    id: idOf(81),
    audience,
    today: TODAY,
  })

interface Given {
  readonly report?: Partial<PartnerReport>
  readonly audience?: readonly ('jp' | 'kr' | 'us')[]
}

describe('what a ministry’s system reports to an area', () => {
  it('given a report for all three, then it is issued as a weak signal that nobody has judged', () => {
    const notice = stateOf(reported())
    expect(noticeSchema.parse(notice)).toEqual(notice)
    expect(notice).toMatchObject({
      state: 'issued',
      issuedOn: TODAY,
      exercise: false,
      assessment: null,
      occurrence: { kind: 'observed', on: '2026-11-16' },
      title: { en: { text: 'Gallium deliveries to two plants stopped', state: 'source' } },
    })
    expect(Object.values(notice.particulars)).toEqual([null, null, null, null, null, null])
  })

  it('then the post says that it was a system, which one, and how sure that one is, in three languages', () => {
    const { post, evidence } = stateOf(reported())
    expect(post).toMatchObject({
      kind: 'other-office',
      reportedOn: '2026-11-24',
      source: { name: 'kr-early-warning, ew-2026-11-24-0007' },
    })
    expect(post.name.en?.text).toContain('kr-early-warning')
    expect([post.name.en?.text, post.name.ja?.text, post.name.ko?.text]).toEqual([
      expect.stringContaining('moderate'),
      expect.stringContaining('中'),
      expect.stringContaining('보통'),
    ])
    // Its account comes first, then what it leans on.
    expect(evidence.map(({ title }) => title.en?.text)).toEqual([
      expect.stringContaining('did not leave port'),
      'Customs declarations, week 47',
    ])
  })

  it('given a report for its own ministry alone, then it is a draft there, and its officials decide', () => {
    expect(stateOf(reported({}, { audience: ['kr'] }))).toMatchObject({ state: 'draft', issuedOn: null })
  })

  it('given an exercise, then it is one from the first', () => {
    expect(stateOf(reported({ exercise: true }))).toMatchObject({ exercise: true })
  })

  it.each([
    ['8112.92.10', 'US', '8112.92.10', 'Gallium'],
    ['811292', 'HS', '8112.92', 'Gallium'],
    ['8112.92-100', 'JP', '8112.92', 'Gallium (JP 8112.92-100)'],
    ['8112.92-1000', 'KR', '8112.92.10.00', 'Gallium'],
  ] as const)('given the line %s of %s, then the notice has %s', (code, schedule, hsLine, name) => {
    const goods = [{ name: 'Gallium', tariffLine: { schedule, code } }]
    const { disrupted } = stateOf(reported({ goods }))
    expect(disrupted).toEqual([{ record: null, name: { en: { text: name, state: 'source' } }, hsLine }])
  })

  it('given a day that has not come for something observed, then the report’s own field is named', () => {
    expect(reported({ since: '2026-12-24' })).toMatchObject({
      refusal: { code: 'day-still-to-come', field: 'since', facts: { today: TODAY } },
    })
    expect(reported({ since: '2026-12-24', occurrence: 'expected' }).ok).toBe(true)
  })

  it('given a system whose clock is ahead, then its time is named', () => {
    expect(reported({}, { report: { reportedAt: '2026-11-26T09:00:00+09:00' } })).toMatchObject({
      refusal: { code: 'day-still-to-come', field: 'time' },
    })
  })

  it('given a report in the name of another ministry, then it is refused', () => {
    expect(isOfOwner(partnerReport, 'kr').ok).toBe(true)
    expect(isOfOwner(partnerReport, 'jp')).toMatchObject({ refusal: { code: 'asked-in-anothers-name' } })
  })
})
