import { refused } from '@trilateral/contracts'
import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refusalError, refusalsOf } from './errors.ts'

describe('a refusal on its way to the screen', () => {
  it.each([
    ['sign-in-required', 'UNAUTHORIZED'],
    ['role-missing', 'FORBIDDEN'],
    ['not-the-originator', 'FORBIDDEN'],
    ['not-found', 'NOT_FOUND'],
    ['version-stale', 'CONFLICT'],
    ['heading-shared-by-materials', 'BAD_REQUEST'],
  ])('%s travels as %s', (code, expected) => {
    expect(refusalError({ code }).code).toBe(expected)
  })

  it('an application may say otherwise for its own', () => {
    expect(refusalError({ code: 'clause-ended' }, { 'clause-ended': 'CONFLICT' }).code).toBe('CONFLICT')
  })

  it('arrives as it was given', () => {
    const decision = refused('tariff-line-unknown', 'clauses.0.goods.1', { line: '8112.92' })
    if (decision.ok) throw new Error('a refusal expected')
    expect(refusalsOf(refusalError(decision.refusal))).toEqual([decision.refusal])
  })
})

describe('input that does not fit', () => {
  const schema = z.object({ audience: z.array(z.string()).min(1, 'audience-empty'), day: z.iso.date() })
  const causeOf = (input: unknown) =>
    refusalsOf(new TRPCError({ code: 'BAD_REQUEST', cause: schema.safeParse(input).error }))

  it('names each field; a schema’s own code is kept', () => {
    expect(causeOf({ audience: [], day: 'tomorrow' })).toEqual([
      { code: 'audience-empty', field: 'audience' },
      { code: 'input-invalid', field: 'day' },
    ])
  })

  it('has no field where the whole is wrong', () => {
    expect(causeOf('nothing')).toEqual([{ code: 'input-invalid' }])
  })
})

it('what merely broke is no refusal', () => {
  expect(refusalsOf(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: new Error('disk full') }))).toEqual(
    [],
  )
})
