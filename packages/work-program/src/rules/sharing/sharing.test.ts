import type { Audience } from '@trilateral/contracts'
import type { SharingChange } from '@trilateral/contracts/work-program'
import { describe, expect, it, test } from 'vitest'
import { idOf, inEnglish, official, stateOf } from '../given.ts'
import { confirmSharing, declineSharing, proposeSharing, recallBy, sharingKind } from './sharing.ts'

const AT = '2026-11-30T01:40:00.000Z'
const LATER = '2026-11-30T02:10:00.000Z'
const of = { entity: 'milestone', id: idOf(61) }
const colleague = { party: 'kr', name: 'Another official' } as const
const everyone: Audience = ['jp', 'kr', 'us']

/** Korea’s record, proposed for another audience. */
const propose = (from: Audience, to: Audience, waiting?: SharingChange) =>
  proposeSharing(
    { of, to, reason: inEnglish('Entered under the wrong program') },
    { id: idOf(73), by: official, at: AT, from, originator: 'kr', waiting },
  )

test.each<[Audience, Audience, string]>([
  [everyone, ['jp', 'kr'], 'narrow'],
  [everyone, ['kr'], 'recall'],
  [['jp', 'kr'], ['kr'], 'recall'],
  [['kr'], ['jp', 'kr'], 'widen'],
  // Whoever loses it besides: somebody gains it.
  [['jp', 'kr'], ['kr', 'us'], 'widen'],
])('given %j that become %j, then it is to %s', (from, to, kind) => {
  expect(sharingKind(from, to)).toBe(kind)
})

describe('an official proposes another audience', () => {
  it('given one that only narrows, then it is carried out at once, by one person', () => {
    expect(stateOf(propose(everyone, ['jp', 'kr']))).toMatchObject({
      status: 'carried-out',
      kind: 'narrow',
      settledBy: null,
      settledAt: AT,
    })
  })

  it.each<[Audience, Audience]>([
    [everyone, ['kr']],
    [['kr'], everyone],
  ])('given %j that become %j, then it waits for a colleague', (from, to) => {
    expect(stateOf(propose(from, to))).toMatchObject({ status: 'proposed', settledAt: null })
  })

  it.each<[Audience, string]>([
    [[], 'audience-missing'],
    [['jp', 'us'], 'audience-without-originator'],
    [['us', 'kr', 'jp'], 'sharing-unchanged'],
  ])('given %j for a record that all three see, then it is refused: %s', (to, code) => {
    expect(propose(everyone, to)).toMatchObject({ refusal: { code, field: 'audience' } })
  })

  it('given no reason, then it is refused: those who lose the record read why', () => {
    const without = proposeSharing(
      { of, to: ['kr'], reason: null },
      { id: idOf(73), by: official, at: AT, from: everyone, originator: 'kr', waiting: undefined },
    )
    expect(without).toMatchObject({ refusal: { code: 'reason-needed', field: 'reason' } })
  })

  it('given another proposal for the record that waits, then it is refused and names who made it', () => {
    const waiting = stateOf(propose(everyone, ['kr']))
    expect(propose(everyone, ['jp', 'kr'], waiting)).toMatchObject({
      refusal: { code: 'sharing-change-already-proposed', facts: { name: official.name } },
    })
  })
})

describe('a second pair of eyes', () => {
  const proposed = stateOf(propose(everyone, ['kr']))
  const asked = { by: colleague, at: LATER, isProposer: false }

  it('given a colleague, then it is carried out in both names', () => {
    expect(stateOf(confirmSharing(proposed, { ...asked, audience: everyone }))).toMatchObject({
      status: 'carried-out',
      proposedBy: official,
      settledBy: colleague,
    })
  })

  it('given the same person once more, whatever they are called, then they may not confirm themselves', () => {
    expect(confirmSharing(proposed, { ...asked, isProposer: true, audience: everyone })).toMatchObject({
      refusal: { code: 'sharing-needs-second-person' },
    })
  })

  it('given a record whose audience changed since it was proposed, then what is confirmed is not what was proposed', () => {
    expect(confirmSharing(proposed, { ...asked, audience: ['jp', 'kr'] })).toMatchObject({
      refusal: { code: 'sharing-changed-meanwhile' },
    })
  })

  it('given a colleague who declines, then they say why; who proposed it takes it back without', () => {
    expect(declineSharing(proposed, null, asked)).toMatchObject({ refusal: { code: 'reason-needed' } })
    expect(stateOf(declineSharing(proposed, null, { ...asked, isProposer: true })).status).toBe('declined')
  })

  it('given one that is settled, then it is neither confirmed nor declined again', () => {
    const settled = stateOf(declineSharing(proposed, inEnglish('They acted on it'), asked))
    for (const again of [
      confirmSharing(settled, { ...asked, audience: everyone }),
      declineSharing(settled, null, { ...asked, isProposer: true }),
    ])
      expect(again).toMatchObject({
        refusal: { code: 'sharing-change-already-settled', facts: { status: 'declined' } },
      })
  })
})

describe('the word to those who lose it', () => {
  const where = { id: idOf(74), area: 'critical-minerals', version: 4, along: [], at: LATER }

  it('given a widening that takes it from nobody, then there is none', () => {
    expect(recallBy(stateOf(propose(['kr'], everyone)), where)).toBeUndefined()
  })

  it('given a recall, then it names what, from whom and in whose names, and nothing that the record said', () => {
    const carriedOut = stateOf(
      confirmSharing(stateOf(propose(everyone, ['kr'])), {
        by: colleague,
        at: LATER,
        isProposer: false,
        audience: everyone,
      }),
    )
    expect(recallBy(carriedOut, where)).toEqual({
      id: idOf(74),
      of: { ...of, area: 'critical-minerals', version: 4 },
      along: [],
      kind: 'recall',
      from: ['jp', 'kr', 'us'],
      to: ['kr'],
      reason: inEnglish('Entered under the wrong program'),
      orderedBy: official,
      confirmedBy: colleague,
      orderedAt: LATER,
    })
  })
})
