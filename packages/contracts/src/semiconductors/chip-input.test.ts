import { describe, expect, it } from 'vitest'
import { exampleChipInput } from './chip-input.events.ts'
import { chipInputSchema } from './chip-input.ts'

describe('a chip input, as it travels', () => {
  it('is what the example shows', () => {
    expect(chipInputSchema.parse(exampleChipInput)).toEqual(exampleChipInput)
  })

  it('has a title in exactly one source language', () => {
    const twice = {
      en: { text: 'An example', state: 'source' },
      ja: { text: '例', state: 'source' },
    }
    expect(chipInputSchema.safeParse({ ...exampleChipInput, title: twice }).success).toBe(false)
  })

  it('carries nothing that nobody defined', () => {
    expect(chipInputSchema.safeParse({ ...exampleChipInput, note: '' }).success).toBe(false)
  })
})
