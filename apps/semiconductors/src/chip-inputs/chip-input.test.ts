import { describe, expect, it } from 'vitest'
import { givenChipInput } from './given.ts'
import { amend, record } from './chip-input.ts'

describe('recording a chip input', () => {
  it('given what an official wrote, then it stands so and the others are told', () => {
    expect(record(givenChipInput())).toMatchObject({
      ok: true,
      value: {
        state: givenChipInput(),
        event: { definition: { type: 'semiconductors.chip-input-recorded' } },
      },
    })
  })
})

describe('amending a chip input', () => {
  it('given something else, then that stands and the others are told', () => {
    const later = givenChipInput({ tariffLine: '3818.00' })
    expect(amend(givenChipInput(), later)).toMatchObject({
      ok: true,
      value: { state: later, event: { definition: { type: 'semiconductors.chip-input-amended' } } },
    })
  })

  it('given the same once more, in whichever order, then it is refused', () => {
    const { title, ...rest } = givenChipInput()
    expect(amend({ title, ...rest }, { ...rest, title })).toMatchObject({
      refusal: { code: 'nothing-changed' },
    })
  })
})
