import { LANGUAGES, PARTIES } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { demoPeople } from './demo-people.ts'

describe('the demonstration people', () => {
  it.each(PARTIES)(
    'of %s: two officials, a leader, an auditor and two of the secretariat, each one plainly invented in every language',
    (party) => {
      const people = demoPeople(party)
      expect(people.flatMap(({ roles }) => roles)).toEqual([
        'official',
        'official',
        'leadership',
        'auditor',
        'secretariat',
        'secretariat',
      ])
      const marks = { en: /Demo/, ja: /デモ/, ko: /데모/ }
      for (const { name, title } of people) {
        expect(name).toMatch(/Demo/)
        for (const language of LANGUAGES) expect(title[language]).toMatch(marks[language])
      }
    },
  )

  it('are eighteen different ones', () => {
    const everybody = PARTIES.flatMap(demoPeople)
    expect(new Set(everybody.map(({ id }) => id)).size).toBe(18)
    expect(new Set(everybody.map(({ name }) => name)).size).toBe(18)
  })
})
