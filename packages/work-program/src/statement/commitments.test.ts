import { describe, expect, it } from 'vitest'
import { commitmentSchema, principleSchema } from './commitment.ts'
import { commitmentByCode, COMMITMENTS } from './commitments/commitments.ts'
import { forwardCommitments, noForwardCommitment, ratedCommitments } from './forward-commitments.ts'
import { PRINCIPLES } from './principles.ts'
import { SECTION_CODES, SECTIONS } from './section.ts'
import { STATEMENT_TEXTS } from './texts.ts'
import { compareVerbClasses, isRated, trackingOf, VERB_CLASSES } from './verb-class.ts'

describe('the commitments of the statement', () => {
  it('are 29, with five principles beside them, each well formed and with a code of its own', () => {
    expect(COMMITMENTS).toHaveLength(29)
    expect(PRINCIPLES).toHaveLength(5)
    for (const commitment of COMMITMENTS) expect(commitmentSchema.parse(commitment)).toEqual(commitment)
    for (const principle of PRINCIPLES) expect(principleSchema.parse(principle)).toEqual(principle)
    expect(new Set([...COMMITMENTS, ...PRINCIPLES].map(({ code }) => code)).size).toBe(34)
  })

  it.each([
    ['preamble', 9],
    ['semiconductors', 1],
    ['clean-energy', 3],
    ['critical-minerals', 4],
    ['export-controls', 4],
    ['ai', 2],
    ['cybersecurity', 0],
    ['standards', 1],
    ['ipef', 2],
    ['next-steps', 3],
  ] as const)('given the section %s, then it carries %i', (section, count) => {
    expect(forwardCommitments(section)).toBe(count)
    const codes = COMMITMENTS.filter((each) => each.section === section).map(({ code }) => code)
    expect(codes).toEqual(Array.from({ length: count }, (_, index) => `${section}-${index + 1}`))
  })

  it('given cybersecurity, then it is said that ministers undertook nothing there, and nowhere else', () => {
    expect(SECTION_CODES.filter((section) => noForwardCommitment(section) !== null)).toEqual([
      'cybersecurity',
    ])
    expect(STATEMENT_TEXTS.en[noForwardCommitment('cybersecurity') ?? 'reading.unknown']).toContain(
      'No forward commitment',
    )
  })

  it('given a sentence with several commitments, then they are numbered from 1; given one, then not at all', () => {
    for (const { section, sentence } of COMMITMENTS) {
      const clauses = COMMITMENTS.filter(
        (each) => each.section === section && each.sentence === sentence,
      ).map(({ clause }) => clause)
      expect(clauses).toEqual(clauses.length === 1 ? [null] : clauses.map((_, index) => index + 1))
    }
  })

  it('only the yearly meeting has a deadline', () => {
    expect(COMMITMENTS.filter(({ deadline }) => deadline !== null).map(({ code }) => code)).toEqual([
      'next-steps-2',
    ])
    expect(commitmentByCode('next-steps-2')?.deadline).toEqual({ recurs: 'annually', from: '2024-06-26' })
  })

  it('given a code that no commitment has, then none is found', () => {
    expect(commitmentByCode('cybersecurity-1')).toBeUndefined()
  })
})

describe('how strongly ministers bound themselves', () => {
  it('only a pledge or an intention is rated; an exploration is tracked as activity; the rest is shown', () => {
    expect(VERB_CLASSES.filter(isRated)).toEqual(['pledge', 'intend'])
    expect(VERB_CLASSES.map(trackingOf)).toEqual(['rated', 'rated', 'activity', 'shown', 'shown'])
    expect([...VERB_CLASSES].toReversed().toSorted(compareVerbClasses)).toEqual(VERB_CLASSES)
  })

  it('given the verbs that name a class, then each commitment stands in that class', () => {
    const named: Record<string, readonly string[]> = {
      pledge: ['pledge to', 'are determined to'],
      intend: ['intend to', 'aim to', 'plan to', 'seek to', 'charge', 'agreed to', 'work to'],
      explore: ['explore', 'aim to explore'],
      reaffirm: ['reaffirm', 'recognize', 'concur'],
      welcome: ['welcome', 'note', 'commend', 'applaud'],
    }
    for (const { code, verb, verbClass, classedBy } of COMMITMENTS)
      expect(named[verbClass]?.includes(verb), code).toBe(classedBy === 'verb')
  })

  it('two wordings are classed by our own reading', () => {
    expect(COMMITMENTS.filter(({ classedBy }) => classedBy === 'platform').map(({ code }) => code)).toEqual([
      'preamble-8',
      'ai-1',
    ])
  })

  it('given standards and IPEF, then nothing in them is rated', () => {
    expect(SECTION_CODES.filter((section) => ratedCommitments(section) === 0)).toEqual([
      'ai',
      'cybersecurity',
      'standards',
      'ipef',
    ])
    expect(COMMITMENTS.filter(({ verbClass }) => isRated(verbClass))).toHaveLength(20)
  })

  it('what principals agreed among themselves is not told as the ministers’ own', () => {
    expect(
      COMMITMENTS.filter(({ undertakenBy }) => undertakenBy === 'export-control-principals').map(
        ({ code }) => code,
      ),
    ).toEqual(['export-controls-2', 'export-controls-3', 'export-controls-4'])
  })
})

describe('who follows a commitment up', () => {
  it('given a section of one work area, then that area; and the platform is named as who assigned it', () => {
    for (const { section, followUp } of COMMITMENTS) {
      const ofSection = SECTIONS.find(({ code }) => code === section)?.followUp
      if (ofSection?.area) expect(followUp).toEqual(ofSection)
      expect(followUp.assignedBy).toBe('platform')
    }
  })

  it('given the preamble or the next steps, then all areas together, unless it is plainly of one', () => {
    const assigned = COMMITMENTS.filter(
      ({ section, followUp }) =>
        (section === 'preamble' || section === 'next-steps') && followUp.area !== null,
    )
    expect(assigned.map(({ code, followUp }) => [code, followUp.area])).toEqual([
      ['preamble-3', 'export-controls'],
      ['preamble-5', 'ai-standards'],
    ])
  })
})
