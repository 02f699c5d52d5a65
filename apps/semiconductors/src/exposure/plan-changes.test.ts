import type { Exposure } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { describe, expect, it } from 'vitest'
import { givenInput, givenMeasure, HeardStory, keptInput, TODAY } from './given.ts'
import { planChanges, type PlannedChange } from './plan-changes.ts'
import { wantedExposures } from './wanted-exposures.ts'

const measure = givenMeasure()
const input = keptInput()
const told = () => new HeardStory(measure)

const plan = (story: HeardStory | null, kept: readonly Kept<Exposure>[], inputs = [input], now = TODAY) => {
  const measures = story ? [story.heard] : []
  return planChanges(wantedExposures({ measures, inputs, now }), { kept, measures, inputs })
}
const keep = ({ exposure, originator, audience, tlp, kept }: PlannedChange): Kept<Exposure> => ({
  id: exposure.id,
  entity: 'exposure',
  version: (kept?.version ?? 0) + 1,
  originator,
  audience,
  tlp,
  state: exposure,
  changedAt: TODAY,
})
const typesOf = (changes: readonly PlannedChange[]) =>
  changes.map(({ event }) => event.definition.type.replace(/.*-/, ''))

describe('what is written so that exposures stand as they should', () => {
  it('given a measure that is new, then an exposure is raised, because of that event; given it stands, then nothing', () => {
    const story = told()
    const changes = plan(story, [])
    expect(typesOf(changes)).toEqual(['raised'])
    expect(changes[0]?.causedBy).toBe(story.events[0]?.id)
    expect(plan(story, changes.map(keep))).toEqual([])
  })

  it('given a suspension, then it is lowered; given a resumption, then it is raised again', () => {
    const raised = plan(told(), []).map(keep)
    const lowered = plan(told().suspended(['1'], null), raised)
    expect(typesOf(lowered)).toEqual(['lowered'])
    const again = plan(told().suspended(['1'], null).resumed(['1'], '2026-11-01'), lowered.map(keep))
    expect(typesOf(again)).toEqual(['raised'])
  })

  it('given one that was never exposed, then it is told of as lowered from the start', () => {
    expect(typesOf(plan(told().suspended(['1'], null), []))).toEqual(['lowered'])
  })

  it('given a day that turned and no event, then what lapsed is raised, and no event is named as the cause', () => {
    const suspended = told().suspended(['1'], '2026-11-30')
    const dormant = plan(suspended, []).map(keep)
    const lapsed = plan(suspended, dormant, [input], new Date('2026-12-02T00:00:00.000Z'))
    expect(typesOf(lapsed)).toEqual(['raised'])
    expect(lapsed[0]?.causedBy).toBeUndefined()
  })

  it('given stocks that became known, then it is changed', () => {
    const raised = plan(told(), []).map(keep)
    const stocked = {
      ...input.state,
      cover: { ...input.state.cover, us: { weeks: 4, on: '2026-11-01', source: measure.source } },
    }
    expect(typesOf(plan(told(), raised, [keptInput(stocked)]))).toEqual(['changed'])
  })

  it('given an input that does without the material from now on, then it is lowered and withdrawn, once', () => {
    const raised = plan(told(), []).map(keep)
    const without = [keptInput({ ...input.state, rawMaterials: [] })]
    const gone = plan(told(), raised, without)
    expect(typesOf(gone)).toEqual(['lowered'])
    expect(gone[0]?.exposure).toMatchObject({ state: 'withdrawn', severity: { low: 0, high: 0 } })
    expect(plan(told(), gone.map(keep), without)).toEqual([])
  })

  it('given a measure that is narrowed to two, then the third sees the exposure no more', () => {
    const raised = plan(told(), []).map(keep)
    const [narrowed] = plan(told().suspended(['1'], null, ['jp', 'kr']), raised)
    expect(narrowed?.audience).toEqual(['jp', 'kr'])
  })

  it('given an input that is its exposure’s ministry’s to see no more, then another ministry’s takes its place, and nobody is told more', () => {
    const mine = keptInput(givenInput(), { originator: 'us' })
    const wide = new HeardStory(measure, { originator: 'jp' })
    const raised = plan(wide, [], [mine]).map(keep)
    expect(raised[0]?.originator).toBe('jp')
    const changes = plan(wide, raised, [{ ...mine, audience: ['us'] }])
    expect(
      changes.map(({ originator, audience, exposure }) => [originator, audience, exposure.state]),
    ).toEqual([
      ['us', ['us'], 'standing'],
      // Japan keeps what it knew, without what came since; Korea sees neither.
      ['jp', ['jp', 'us'], 'withdrawn'],
    ])
  })
})
