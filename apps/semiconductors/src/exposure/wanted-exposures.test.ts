import { assert, nat, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EVERYONE,
  givenClause,
  givenInput,
  givenMeasure,
  HeardStory,
  keptInput,
  SOURCE,
  TODAY,
} from './given.ts'
import { wantedExposures, type Circumstances } from './wanted-exposures.ts'

const on = (story: HeardStory, input = keptInput(), now = TODAY) =>
  wantedExposures({ measures: [story.heard], inputs: [input], now })
const aimedAt = (countries: string[] | null, endUse: 'any' | 'military' = 'any') =>
  new HeardStory(givenMeasure({ clauses: [givenClause({ target: { countries, endUse } })] }))

describe('which exposures follow from what is known', () => {
  it('given a licence on gallium for every destination, then an input that needs gallium is exposed, for all three', () => {
    const [wanted, ...more] = on(new HeardStory())
    expect(more).toEqual([])
    expect(wanted?.exposure).toMatchObject({
      state: 'standing',
      clause: { key: '1', restriction: 'licence-required', state: 'in-force', since: '2026-02-01' },
      materials: [{ named: 'gallium', needed: 'gallium', dependence: 1, source: SOURCE }],
      commitments: ['semiconductors-1'],
    })
    expect(wanted?.exposure.partners.map(({ party }) => party)).toEqual(['jp', 'kr', 'us'])
  })

  it('given a ban towards the United States alone, then the United States alone is exposed', () => {
    expect(on(aimedAt(['US', 'DE']))[0]?.exposure.partners.map(({ party }) => party)).toEqual(['us'])
  })

  it('given a ban towards nobody of the three, then nobody is exposed', () => {
    expect(on(aimedAt(['DE', 'TW']))).toEqual([])
  })

  it('given military end use alone, then the exposure says so', () => {
    expect(on(aimedAt(['JP'], 'military'))[0]?.exposure.clause.target.endUse).toBe('military')
  })

  it('given an input that needs none of it, then nothing', () => {
    const needs = (material: string) =>
      keptInput(givenInput({ rawMaterials: [{ material, dependence: 1, source: SOURCE }] }))
    expect(on(new HeardStory(), needs('germanium'))).toEqual([])
    expect(on(new HeardStory(), keptInput(givenInput({ rawMaterials: [] })))).toEqual([])
  })

  it('given a measure on rare earths and an input that needs two of them, then one exposure names both', () => {
    const goods = [{ material: 'rare-earths' as const, tariffLines: [] }]
    const rawMaterials = ['yttrium', 'cerium', 'cobalt'].map((material) => ({
      material,
      dependence: null,
      source: SOURCE,
    }))
    const story = new HeardStory(givenMeasure({ clauses: [givenClause({ goods })] }))
    const [wanted] = on(story, keptInput(givenInput({ rawMaterials })))
    expect(wanted?.exposure.materials.map(({ needed }) => needed)).toEqual(['cerium', 'yttrium'])
  })

  it('given two clauses, of which one is suspended, then that one is dormant and hits nobody for now, and the other stands', () => {
    const clauses = [givenClause(), givenClause({ key: '2', number: '2' })]
    const story = new HeardStory(givenMeasure({ clauses })).suspended(['2'], '2026-11-27')
    const [first, second] = on(story).map(({ exposure }) => exposure)
    expect([first?.state, second?.state]).toEqual(['standing', 'dormant'])
    expect(second).toMatchObject({
      clause: { state: 'suspended', since: '2026-06-01', until: '2026-11-27', instrument: '70/2025' },
      severity: { low: 0, high: 0 },
      ifInForce: first?.severity,
    })
    // The event about the second clause is no news about the first.
    expect([first?.measure.sequence, second?.measure.sequence]).toEqual([1, 2])
  })

  it('given a suspension that ran out, then it is unconfirmed: neither in force, nor nothing', () => {
    const story = new HeardStory().suspended(['1'], '2026-11-23')
    expect(on(story)[0]?.exposure).toMatchObject({
      state: 'unconfirmed',
      clause: { state: 'suspension-lapsed' },
      severity: { low: 0 },
    })
  })

  it('given the last day of a suspension, then it lapses when the day turns at the ministry whose exposure it is', () => {
    const story = (originator: 'kr' | 'us') =>
      new HeardStory(givenMeasure(), { originator }).suspended(['1'], '2026-11-24')
    // 25 November in Seoul, still the 24th in Washington.
    const [korean] = on(story('kr'), keptInput(), new Date('2026-11-24T15:00:00.000Z'))
    const [american] = on(story('us'), keptInput(), new Date('2026-11-24T15:00:00.000Z'))
    expect([korean?.exposure.state, american?.exposure.state]).toEqual(['unconfirmed', 'dormant'])
  })

  it.each([
    ['nobody has confirmed it', givenClause({ confirmed: false }), 'unconfirmed'],
    ['nobody knows since when', givenClause({ effectiveFrom: null }), 'unconfirmed'],
    ['it begins next year', givenClause({ effectiveFrom: '2027-01-01' }), 'dormant'],
  ])('given a clause of which %s, then never in force', (_what, clause, state) => {
    expect(on(new HeardStory(givenMeasure({ clauses: [clause] })))[0]?.exposure.state).toBe(state)
  })

  it('given one that ended, then it is over', () => {
    expect(on(new HeardStory().ended(['1'], '2026-11-01'))[0]?.exposure).toMatchObject({
      state: 'over',
      severity: { high: 0 },
    })
  })

  it('given stocks of one partner, then its severity is lower, and the whole is that of the hardest hit', () => {
    const cover = { weeks: 13, on: '2026-10-31', source: SOURCE }
    const substitutes = { level: 'none' as const, note: null, source: SOURCE }
    const input = givenInput({ cover: { jp: cover, kr: null, us: cover }, substitutes })
    const [wanted] = on(aimedAt(['JP', 'US']), keptInput(input))
    expect(wanted?.exposure.severity).toEqual({ low: 0.5, high: 0.5 })
    const [all] = on(new HeardStory(), keptInput(input))
    expect(all?.exposure.severity).toEqual({ low: 0.5, high: 1 })
    expect(all?.exposure.partners.find(({ party }) => party === 'kr')?.unknown).toEqual(['cover'])
  })
})

describe('who may see an exposure', () => {
  it('given a measure for two and an input for two others, then who may see both', () => {
    const story = new HeardStory(givenMeasure(), { audience: ['jp', 'kr'] })
    expect(on(story, keptInput(givenInput(), { originator: 'us', audience: ['kr', 'us'] }))).toMatchObject([
      { audience: ['kr'], originator: 'kr' },
    ])
  })

  it('given nobody who may see both, then there is none', () => {
    const story = new HeardStory(givenMeasure(), { originator: 'jp', audience: ['jp'] })
    expect(on(story, keptInput(givenInput(), { originator: 'us', audience: ['us'] }))).toEqual([])
  })

  it('given that the measure’s ministry does not see the input, then it is the input’s own', () => {
    const story = new HeardStory(givenMeasure(), { originator: 'us' })
    expect(
      on(story, keptInput(givenInput(), { originator: 'jp', audience: ['jp', 'kr'] }))[0]?.originator,
    ).toBe('jp')
  })

  it('is marked as the stricter of both', () => {
    const story = new HeardStory(givenMeasure(), { tlp: 'AMBER' })
    expect(on(story, keptInput(givenInput(), { tlp: 'RED' }))[0]?.tlp).toBe('RED')
    expect(on(story, keptInput(givenInput(), { tlp: 'CLEAR' }))[0]?.tlp).toBe('AMBER')
  })

  it('law: nobody sees one who may not see its measure and its input, whatever they are', () => {
    const audience = subarray([...EVERYONE], { minLength: 1 })
    assert(
      property(audience, audience, nat(2), nat(2), (ofMeasure, ofInput, i, j) => {
        const originator = ofMeasure[i % ofMeasure.length] ?? 'jp'
        const owner = ofInput[j % ofInput.length] ?? 'jp'
        const wanted = on(
          new HeardStory(givenMeasure(), { originator, audience: ofMeasure }),
          keptInput(givenInput(), { originator: owner, audience: ofInput }),
        )
        for (const each of wanted) {
          expect(each.audience).toContain(each.originator)
          for (const party of each.audience)
            expect([...ofMeasure, ...ofInput].filter((one) => one === party)).toHaveLength(2)
        }
        expect(wanted.length).toBe(ofMeasure.some((party) => ofInput.includes(party)) ? 1 : 0)
      }),
    )
  })

  it('law: the same follows in whatever order it is looked at', () => {
    const stories = [
      new HeardStory(),
      new HeardStory().suspended(['1'], null),
      new HeardStory().ended(['1'], '2026-03-01'),
    ]
    const all: Circumstances = {
      measures: stories.map(({ heard }) => heard),
      inputs: [keptInput(), keptInput()],
      now: TODAY,
    }
    const ids = (circumstances: Circumstances) =>
      new Map(wantedExposures(circumstances).map((one) => [one.exposure.id, one]))
    const turned = { ...all, measures: all.measures.toReversed(), inputs: all.inputs.toReversed() }
    expect(ids(all).size).toBe(6)
    expect(ids(turned)).toEqual(ids(all))
  })
})
