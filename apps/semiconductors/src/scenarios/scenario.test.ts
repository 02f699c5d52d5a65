import { describe, expect, test } from 'vitest'
import type { Audience } from '@trilateral/contracts'
import type { Kept } from '@trilateral/records'
import type { Scenario } from '@trilateral/contracts/semiconductors'
import { EVERYBODY, givenProviders, givenQuestion, keptInput } from './given.ts'
import { save, share, type Register } from './scenario.ts'
import type { ScenarioDraft } from './scenario-draft.ts'

const ID = '019a1c00-0000-7000-8000-000000000501'
const MADE_OF_IT = '019a1c00-0000-7000-8000-000000000102'
const PROGRAM = '019a1c00-0000-7000-8000-000000000090'
const input = keptInput({ programs: [PROGRAM] })
const wafer = keptInput({ id: MADE_OF_IT, madeFrom: [input.id], usedAt: ['assembly-test-packaging'] })
const title = { en: { text: 'A program', state: 'source' as const } }
const register = (changes: Partial<Register> = {}): Register => ({
  inputs: [input, wafer],
  programs: [{ id: PROGRAM, title }],
  today: '2026-11-24',
  ...changes,
})
const kept = (question: Partial<ScenarioDraft> = {}, audience: Audience = ['kr']): Kept<Scenario> => {
  const saved = save(givenQuestion(question), ID, input, audience, register())
  if (!saved.ok) throw new Error(saved.refusal.code)
  const { state } = saved.value
  return { ...input, id: ID, entity: 'scenario', audience, tlp: 'AMBER', state, version: 1 }
}

describe('keeping a scenario', () => {
  test('given half a year without China, then the answer is kept with what it was computed from', () => {
    expect(kept().state).toMatchObject({
      id: ID,
      input: { id: input.id, version: 1, providers: givenProviders(), isIllustrative: true },
      outcome: { lost: { low: 0.6, high: 0.6 }, weeks: 26, alternatives: [{ country: 'JP', spare: 0 }] },
      touched: { inputs: [{ id: MADE_OF_IT, through: [input.id] }], programs: [{ id: PROGRAM, title }] },
      computedOn: '2026-11-24',
    })
  })

  test.each<[string, Partial<ScenarioDraft>, object]>([
    [
      'a country that does not provide it',
      { stop: { ...givenQuestion().stop, country: 'FR' } },
      { code: 'provider-not-listed', field: 'country' },
    ],
    [
      'ten years',
      { stop: { ...givenQuestion().stop, months: 120 } },
      { code: 'months-out-of-range', field: 'months' },
    ],
  ])('given %s, then it is refused', (_case, question, refusal) => {
    expect(save(givenQuestion(question), ID, input, ['kr'], register())).toMatchObject({ ok: false, refusal })
  })

  test('given an input of which nobody knows who provides it, then there is nothing to compute', () => {
    expect(save(givenQuestion(), ID, keptInput({ providers: null }), ['kr'], register())).toMatchObject({
      refusal: { code: 'providers-unknown' },
    })
  })

  test('given readers who may not see the input, then the scenario would tell them of it: refused', () => {
    const hidden = keptInput({}, { audience: ['jp', 'kr'] })
    expect(save(givenQuestion(), ID, hidden, EVERYBODY, register())).toMatchObject({
      refusal: { code: 'audience-wider-than-linked', facts: { entity: 'chip-input', audience: 'jp-kr' } },
    })
  })
})

describe('sharing a scenario', () => {
  const release = { audience: EVERYBODY, tlp: 'GREEN' } as const

  test('given more ministries, then they get it as it stood, and are told', () => {
    expect(share(kept(), release, input, register())).toMatchObject({
      ok: true,
      value: {
        audience: EVERYBODY,
        tlp: 'GREEN',
        event: { definition: { type: 'semiconductors.scenario-shared' } },
      },
    })
  })

  test('given a touched input or program that one of them may not see, then it is left out', () => {
    const shared = share(kept(), release, input, register({ inputs: [input], programs: [] }))
    expect(shared).toMatchObject({
      value: { state: { touched: { inputs: [], programs: [], stages: ['wafers', 'front-end'] } } },
    })
  })

  test('given one that two ministries share, then showing it to a third takes two officials, and not this', () => {
    const released = { ...kept(), audience: ['jp', 'kr'] as const }
    expect(share(released, release, input, register())).toMatchObject({
      refusal: { code: 'scenario-already-shared', field: 'audience', facts: { audience: 'jp-kr' } },
    })
  })

  test.each<[string, Audience]>([
    ['the same ministries', ['kr']],
    ['others instead', ['jp', 'us']],
  ])('given %s, then it is no widening, and refused', (_case, audience) => {
    expect(share(kept(), { ...release, audience }, input, register())).toMatchObject({
      refusal: { code: 'audience-not-wider', facts: { audience: 'kr' } },
    })
  })
})
