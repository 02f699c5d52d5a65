import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documentsOf } from '../catalogue/documents.ts'
import { defineEvent, type EventDefinition } from '../define-event.ts'
import { meetingHeld, practiceArea } from './practice-area.ts'
import { complaintsAbout } from './schema-gate.ts'

const published = documentsOf([practiceArea(meetingHeld)])
const complaints = (...events: EventDefinition[]) =>
  complaintsAbout([practiceArea(...events)], published, '2026-11-30')

/** The event with another schema of the current version, example included. */
const withData = (data: z.ZodType, example: unknown): EventDefinition => ({ ...meetingHeld, data, example })

const wider = z.strictObject({
  day: z.iso.date(),
  kind: z.enum(['bilateral', 'trilateral']),
  place: z.string().nullable(),
  lastDay: z.iso.date(),
  host: z.string().optional(),
})

describe('given published versions', () => {
  it('when nothing changes, or only words about the data, then there is no complaint', () => {
    expect(complaints(meetingHeld)).toEqual([])
    expect(
      complaints(withData(meetingHeld.data.describe('In the words of officials.'), meetingHeld.example)),
    ).toEqual([])
  })

  it('when an optional member is added under the same version, then partners’ closed readers would break', () => {
    const [sentence, ...more] = complaints(withData(wider, meetingHeld.example))
    expect(more).toEqual([])
    expect(sentence).toContain('practice.meeting-held version 3: its schema changed')
    expect(sentence).toContain('partners who have not changed no longer read new ones')
    expect(sentence).not.toContain('events that stand in topics are no longer read')
    expect(sentence).toContain('write the change as version 4')
  })

  it('when a required member is added under the same version, then what stands is no longer read', () => {
    const required = wider.required({ host: true })
    const sentences = complaints(withData(required, { ...meetingHeld.example, host: 'MOTIE' })).join('\n')
    expect(sentences).toContain('events that stand in topics are no longer read')
    expect(sentences).toContain(
      'its golden event golden/practice.meeting-held/3.json is not valid by the defined schema',
    )
    expect(sentences).toContain('its golden event golden/practice.meeting-held/3.json is no longer read')
  })

  it('when an earlier version changes, then it must be restored', () => {
    const earlier = meetingHeld.earlier.map((each) =>
      each.version === 1
        ? { ...each, data: z.strictObject({ day: z.iso.date(), kind: z.enum(['trilateral']) }) }
        : each,
    )
    const [sentence] = complaints({ ...meetingHeld, earlier })
    expect(sentence).toContain('practice.meeting-held version 1: its schema changed')
    expect(sentence).toContain('only its upcast may change')
  })

  it('when the change is a new version with an upcast, then it is welcome', () => {
    const { data, example, earlier, ...rest } = meetingHeld
    const next = defineEvent({
      ...rest,
      version: 4,
      data: wider.required({ host: true }),
      example: { ...example, host: 'MOTIE' },
      earlier: [
        ...earlier,
        { version: 3, data, example, upcast: (old: object) => ({ ...old, host: 'unknown' }) },
      ],
    })
    expect(complaints(next)).toEqual([])
  })

  it('when the new version’s upcast leaves data that the new schema refuses, then the golden events tell', () => {
    const { data, example, earlier, ...rest } = meetingHeld
    const careless = defineEvent({
      ...rest,
      version: 4,
      data: wider.required({ host: true }),
      example: { ...example, host: 'MOTIE' },
      earlier: [...earlier, { version: 3, data, example, upcast: (old: object) => old }],
    })
    const sentences = complaints(careless)
    // Versions 1, 2 and 3 are all lifted through it.
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toContain('golden/practice.meeting-held/1.json is no longer read')
    expect(sentences[0]).toContain('needs a new version and an upcast')
  })

  it('when a partner could not follow the change, then it needs a new type, and not a new version', () => {
    const renamed = z.strictObject({ from: z.iso.date(), to: z.iso.date(), place: z.string().nullable() })
    const [sentence] = complaints(withData(renamed, { from: '2026-11-24', to: '2026-11-25', place: null }))
    expect(sentence).toContain('write the change as a new type that "replaces" this one')

    const { data, example, earlier, ...rest } = meetingHeld
    const raised = defineEvent({
      ...rest,
      version: 4,
      data: renamed,
      example: { from: '2026-11-24', to: '2026-11-25', place: null },
      earlier: [
        ...earlier,
        {
          version: 3,
          data,
          example,
          upcast: ({ day, lastDay, place }: typeof meetingHeld.example) => ({
            from: day,
            to: lastDay,
            place,
          }),
        },
      ],
    })
    const sentences = complaints(raised)
    // Whoever reads any of the three could not go on.
    expect(sentences).toHaveLength(3)
    expect(sentences[2]).toContain(
      'practice.meeting-held version 4 breaks partners who read version 3: a later version may add members',
    )
  })

  it('when a version is deleted, or the whole event, then it must be restored', () => {
    const { earlier: _dropped, ...rest } = meetingHeld
    const restarted = defineEvent({ ...rest, version: 1 })
    const sentences = complaints(restarted).join('\n')
    expect(sentences).toContain('practice.meeting-held version 2 is published and no longer defined')
    expect(sentences).toContain('practice.meeting-held version 3 is published and no longer defined')
    expect(complaints()).toHaveLength(3)
    expect(complaints()[0]).toMatch(/practice\.meeting-held version 1 is published .* Restore the definition/)
  })
})
