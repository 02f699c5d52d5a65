import { recallConfirmationRecorded, recallOrdered, type Recall } from '@trilateral/contracts/work-program'
import { describe, expect, it } from 'vitest'
import type { PartnerWithdrawal } from './partner-withdrawals.ts'
import { systemsOf } from './systems.ts'

const { recall: ordered } = recallOrdered.example
const { recallConfirmation } = recallConfirmationRecorded.example
const measure: Recall = { ...ordered, of: { ...ordered.of, entity: 'measure' }, along: [] }
const nothingYet = { removedAt: undefined, confirmations: [], withdrawals: [], until: undefined }

const withdrawal = (given: Partial<PartnerWithdrawal> = {}): PartnerWithdrawal => ({
  partner: 'meti-data',
  name: 'METI data platform',
  owner: 'jp',
  source: '/trilateral/critical-minerals',
  subject: ordered.of.id,
  orderedAt: '2026-11-30T02:10:01.000Z',
  confirmedAt: null,
  ...given,
})

const said = (told: Partial<Parameters<typeof systemsOf>[0]>) =>
  systemsOf({ recall: ordered, ...nothingYet, ...told }).map(({ code, confirmedAt }) => [code, confirmedAt])

describe('who was told to remove a recalled record', () => {
  it('given a milestone, which no other area keeps a copy of, then the portal alone', () => {
    expect(said({})).toEqual([['portal', null]])
    expect(said({ removedAt: '2026-11-30T02:10:02.000Z' })).toEqual([['portal', '2026-11-30T02:10:02.000Z']])
  })

  it('given a measure, which semiconductors hears, then it waits for that area until it has said so', () => {
    const removedAt = '2026-11-30T02:10:02.000Z'
    expect(said({ recall: measure, removedAt })).toEqual([
      ['semiconductors', null],
      ['portal', removedAt],
    ])
    const confirmation = {
      id: recallConfirmation.id,
      area: 'semiconductors',
      entity: 'recall-confirmation',
      sequence: 1,
      originator: 'kr',
      audience: ['kr'],
      tlp: 'GREEN',
      eventId: '',
      updatedAt: '',
      program: null,
      day: null,
      state: { ...recallConfirmation, recall: measure.id },
    } as const
    expect(said({ recall: measure, confirmations: [confirmation] })).toEqual([
      ['portal', null],
      ['semiconductors', recallConfirmation.confirmedAt],
    ])
  })

  it('given a partner that held the record and a comment on it, then it has confirmed when it has confirmed both', () => {
    const [comment] = ordered.along
    const one = withdrawal({ confirmedAt: '2026-11-30T02:11:00.000Z' })
    const other = withdrawal({ subject: comment?.id ?? '' })
    expect(said({ withdrawals: [one, other] })).toEqual([
      ['portal', null],
      ['meti-data', null],
    ])
    const confirmed = { ...other, confirmedAt: '2026-11-30T02:12:00.000Z' }
    expect(said({ withdrawals: [one, confirmed] })).toContainEqual(['meti-data', '2026-11-30T02:12:00.000Z'])
  })

  it('given withdrawals of other records, of earlier and of later recalls, then they are none of this one', () => {
    const others = [
      withdrawal({ subject: measure.id }),
      withdrawal({ source: '/trilateral/semiconductors' }),
      withdrawal({ orderedAt: '2026-11-29T00:00:00.000Z' }),
      withdrawal({ orderedAt: '2026-12-02T00:00:00.000Z' }),
    ]
    expect(said({ withdrawals: others, until: '2026-12-01T00:00:00.000Z' })).toEqual([['portal', null]])
  })
})
