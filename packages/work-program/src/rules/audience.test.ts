import { AUDIENCES } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { checkWithinAudience } from './audience.ts'
import { refuse, WORK_PROGRAM_REFUSALS } from './refusals.ts'

describe('what names another record', () => {
  it('given any two audiences, then it is shared with nobody who may not see that record', () => {
    for (const own of AUDIENCES)
      for (const other of AUDIENCES) {
        const { ok } = checkWithinAudience(own, [{ entity: 'program', audience: other }])
        expect(ok).toBe(own.every((party) => other.includes(party)))
      }
  })

  it('given one that is for two, then the refusal says which two', () => {
    expect(checkWithinAudience(['jp', 'us'], [{ entity: 'program', audience: ['jp', 'kr'] }])).toEqual({
      ok: false,
      refusal: {
        code: 'audience-wider-than-linked',
        field: 'audience',
        facts: { entity: 'program', audience: 'jp-kr' },
      },
    })
  })
})

it('every refusal is listed once, in kebab-case, with the facts that its text may name', () => {
  expect(new Set(WORK_PROGRAM_REFUSALS).size).toBe(WORK_PROGRAM_REFUSALS.length)
  for (const code of WORK_PROGRAM_REFUSALS) expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/)
  expect(refuse('slip-to-the-same-day', 'to', { due: '2026-12-15' })).toEqual({
    ok: false,
    refusal: { code: 'slip-to-the-same-day', field: 'to', facts: { due: '2026-12-15' } },
  })
})
