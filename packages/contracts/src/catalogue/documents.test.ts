import { join } from 'node:path'
import { fromFile, Parser } from '@asyncapi/parser'
import specs from '@asyncapi/specs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { speakers } from '../areas.ts'
import {
  meetingHeld,
  meetingHeldUntilJune,
  practiceArea,
  sessionHeld,
} from '../compatibility/practice-area.ts'
import { topicsOf } from '../audience.ts'
import { partnerTopics } from '../partner/names.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { documentsOf } from './documents.ts'
import { EVENT_DOCUMENTS, readDocuments } from './documents-folder.ts'
import { registered } from './registered.ts'

const TODAY = '2026-11-30'
const practice = practiceArea(meetingHeld)
const asyncapi = (...of: Parameters<typeof documentsOf>) =>
  JSON.parse(documentsOf(...of).get('asyncapi.json') ?? '')

describe('docs/events', () => {
  it('speaks of the registered events, and every promise in it is kept', () => {
    const { complaints, write, remove } = bringUpToDate(
      registered,
      readDocuments(EVENT_DOCUMENTS),
      new Date().toISOString().slice(0, 10),
    )
    expect(complaints).toEqual([])
    expect([...write.keys(), ...remove]).toEqual([])
  })

  it('is the same to the byte, in whatever order events and areas are listed', () => {
    const other = practiceArea({ ...meetingHeld, type: 'practice.agenda-agreed' }, meetingHeld)
    const turned = practiceArea(...other.events.toReversed())
    expect([...documentsOf([turned])]).toEqual([...documentsOf([other])])
  })

  it('has a schema and a golden event of every version', () => {
    const paths = [...documentsOf([practice]).keys()]
    for (const version of [1, 2, 3])
      for (const folder of ['schemas', 'golden'])
        expect(paths).toContain(`${folder}/practice.meeting-held/${version}.json`)
  })

  it('keeps a golden event as it was first written, though the example has changed since', () => {
    const standing = documentsOf([practice])
    const changed = practiceArea({ ...meetingHeld, example: { ...meetingHeld.example, place: 'Tokyo' } })
    const { complaints, write } = bringUpToDate([changed], standing, TODAY)
    expect(complaints).toEqual([])
    expect([...write.keys()].filter((path) => path !== 'README.md')).toEqual([])
  })

  it('adds a new area without touching what stands', () => {
    const { complaints, write, remove } = bringUpToDate(
      [...registered, practice],
      readDocuments(EVENT_DOCUMENTS),
      TODAY,
    )
    expect(complaints).toEqual([])
    expect(remove).toEqual([])
    expect(
      [...write.keys()].every((path) =>
        /^(README\.md|asyncapi\.json|(schemas|golden)\/practice\.)/.test(path),
      ),
    ).toBe(true)
  })
})

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3.0, Kafka bindings included', () => {
    const ajv = addFormats.default(
      new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false }),
    )
    // The schema carries JSON Schema's own, which Ajv must not bring along a second time.
    const validate = ajv.compile({ ...specs.schemas['3.0.0'] } as object)
    expect(validate(asyncapi(registered)), ajv.errorsText(validate.errors)).toBe(true)
    const spoilt = asyncapi(registered)
    spoilt.operations.broken = { action: 'shout', channel: {} }
    expect(validate(spoilt)).toBe(false)
  })

  it('is valid for AsyncAPI’s own parser, which follows every reference', async () => {
    const { document, diagnostics } = await fromFile(
      new Parser(),
      join(EVENT_DOCUMENTS, 'asyncapi.json'),
    ).parse()
    // It knows that 3.1 exists, and has nothing else to say.
    expect(diagnostics.map(({ code }) => code)).toEqual(['asyncapi-latest-version'])
    expect(document?.messages().length).toBeGreaterThan(0)
  }, 120_000)

  it('names the topics of every area and of every partner, and only references that lead somewhere', () => {
    const document = asyncapi([...registered, practice])
    const { channels, components } = document
    const { enum: audiences } = components.parameters.audience
    const topics = [...speakers, practice].flatMap(({ code }) =>
      audiences.map((audience: string) => channels[`wp-${code}`].address.replace('{audience}', audience)),
    )
    expect(new Set(topics)).toEqual(new Set([...speakers, practice].flatMap(({ code }) => topicsOf(code))))
    const ways = ['out', 'in', 'rejected'].map((way) =>
      channels[`partner-${way}`].address.replace('{code}', 'us-tracker'),
    )
    expect(ways).toEqual(Object.values(partnerTopics('us-tracker')))
    const documents = documentsOf([...registered, practice])
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)
    for (const [, reference = ''] of references) {
      if (reference.startsWith('./')) {
        expect(documents.has(reference.slice(2))).toBe(true)
        continue
      }
      const found = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)
      expect(found, reference).toBeDefined()
    }
  })

  it('tells partners which types go, until when, and what to read instead', () => {
    const going = asyncapi([...registered, practiceArea(meetingHeldUntilJune, sessionHeld)])
    const { messages } = going.components
    expect(messages['practice.meeting-held.3']).toMatchObject({
      description: expect.stringContaining('written until 2027-06-01. Read practice.session-held instead'),
      tags: [{ name: 'deprecated' }],
      'x-deprecated': meetingHeldUntilJune.deprecated,
    })
    expect(messages['practice.session-held.1']['x-replaces']).toBe('practice.meeting-held')
  })
})
