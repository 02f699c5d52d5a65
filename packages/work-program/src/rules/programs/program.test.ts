import { describe, expect, it } from 'vitest'
import { programRecorded } from '@trilateral/contracts/work-program'
import { givenProgram, idOf, inEnglish, stateOf } from '../given.ts'
import { amendProgram, closeProgram, recordProgram, type ProgramDraft } from './program.ts'

const draft = (changes: Partial<ProgramDraft> = {}): ProgramDraft => {
  const { id: _id, status: _status, assessment: _assessment, ...said } = givenProgram()
  return { ...said, ...changes }
}
const why = inEnglish('It needs the yield')
const after = (program: number, milestone: number | null = null) => ({
  program: idOf(program),
  milestone: milestone === null ? null : idOf(milestone),
  why,
})
const context = {
  area: 'critical-minerals',
  programs: new Map([
    [idOf(2), []],
    [idOf(3), [idOf(1)]],
  ]),
  milestones: new Map([[idOf(12), idOf(2)]]),
}
const record = (changes: Partial<ProgramDraft>) => recordProgram(draft(changes), { ...context, id: idOf(1) })

describe('an official enters a program', () => {
  it('given a whole form, then it runs, nobody has assessed it, and the others are told all of it', () => {
    const decision = record({ dependsOn: [after(2, 12)] })
    expect(stateOf(decision)).toMatchObject({ status: 'active', assessment: null })
    if (!decision.ok) return
    expect(programRecorded.data.safeParse(decision.value.event.data).success).toBe(true)
  })

  it('given a commitment that the statement gives to no area, then any area may work under it', () => {
    expect(record({ commitments: ['critical-minerals-2', 'preamble-8'] }).ok).toBe(true)
  })

  it.each([
    [
      'a commitment that does not exist',
      { commitments: ['critical-minerals-5'] },
      'unknown-commitment',
      'commitments.0',
    ],
    [
      'a commitment of another area',
      { commitments: ['semiconductors-1'] },
      'commitment-of-another-area',
      'commitments.0',
    ],
    [
      'the same commitment twice',
      { commitments: ['critical-minerals-2', 'critical-minerals-2'] },
      'commitment-repeated',
      'commitments.1',
    ],
    ['an end before its start', { endsOn: '2026-03-31' }, 'ends-before-it-starts', 'endsOn'],
    ['that it waits for itself', { dependsOn: [after(1)] }, 'dependency-on-itself', 'dependsOn.0'],
    [
      'that it waits for a program that is not there',
      { dependsOn: [after(9)] },
      'dependency-unknown',
      'dependsOn.0',
    ],
    [
      'a milestone of another program than it names',
      { dependsOn: [after(3, 12)] },
      'dependency-unknown',
      'dependsOn.0',
    ],
    ['the same dependency twice', { dependsOn: [after(2), after(2)] }, 'dependency-repeated', 'dependsOn.1'],
    ['a program that waits for this one', { dependsOn: [after(3)] }, 'dependency-circle', 'dependsOn.0'],
  ])('given %s, then it is refused at its field', (_case, changes, code, field) => {
    expect(record(changes)).toMatchObject({ ok: false, refusal: { code, field } })
  })
})

describe('a program changes and ends', () => {
  it('given new words, then its assessment stays', () => {
    const amended = amendProgram(givenProgram(), draft({ endsOn: '2027-06-30' }), context)
    expect(stateOf(amended)).toMatchObject({ endsOn: '2027-06-30', status: 'active' })
  })

  it('given that it has ended, then nothing is amended, and it does not end twice', () => {
    const closed = stateOf(closeProgram(givenProgram()))
    expect(closed.status).toBe('closed')
    expect(amendProgram(closed, draft(), context)).toMatchObject({ refusal: { code: 'program-closed' } })
    expect(closeProgram(closed)).toMatchObject({ refusal: { code: 'program-already-closed' } })
  })
})
