import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakers } from './areas.ts'
import { AUDIENCES, audienceCode, audienceOf, audienceSchema, topicOf, topicsOf } from './audience.ts'
import { PARTIES } from './party.ts'

const parties = fc.subarray([...PARTIES], { minLength: 1 })
const shuffled = parties.chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))

describe('an audience', () => {
  it('is one of seven sets of parties', () => {
    expect(AUDIENCES.map(audienceCode).toSorted()).toEqual([
      'jp',
      'jp-kr',
      'jp-kr-us',
      'jp-us',
      'kr',
      'kr-us',
      'us',
    ])
  })

  it('has one code, whatever the order in which its parties are named', () => {
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(audienceSchema.parse(some)).toEqual(some.toSorted())
        expect(audienceOf(audienceCode(some))).toEqual(some.toSorted())
      }),
    )
  })

  it.each([[[]], [['jp', 'jp']], [['JP']], [['cn']]])('is never %j', (none) => {
    expect(audienceSchema.safeParse(none).success).toBe(false)
  })

  it.each(['', 'us-jp', 'jp-jp', 'jp-', 'JP', 'all'])('is not written %j', (code) => {
    expect(audienceOf(code)).toBeUndefined()
  })
})

describe('a topic', () => {
  it('holds one area’s events for exactly one audience', () => {
    const topics = speakers.flatMap(({ code }) => topicsOf(code))
    expect(new Set(topics).size).toBe(speakers.length * 7)
    expect(topicOf('critical-minerals', ['us', 'jp'])).toBe('wp.critical-minerals.jp-us')
    for (const topic of topics) expect(topic).toMatch(/^[a-z0-9.-]{1,249}$/)
  })
})
