import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { EVENT_DOCUMENTS, readDocuments } from '../catalogue/documents-folder.ts'
import { readerSchema } from '../catalogue/reader-schema.ts'
import { decode } from '../wire/decode.ts'
import { receivedStructured } from '../wire/received.ts'

const FILE = 'semiconductors.indicator-values-recorded'
const published = readDocuments(EVENT_DOCUMENTS)
const written = (path: string) => JSON.parse(published.get(path) ?? '')
const golden = (version: number) => written(`golden/${FILE}/${version}.json`)
const read = (version: number) => {
  const event = golden(version)
  return decode(receivedStructured(event, { key: event.partitionkey }))
}

/** What a partner built on the day of the first version, and never touched again. */
const partnerOf = (schema: object) => addFormats.default(new Ajv({ strict: false })).compile(schema)
const first = written(`schemas/${FILE}/1.json`)

describe('values of an indicator, in both versions', () => {
  it('given what a producer of the first version wrote, then we read it as the second, and it does not claim to know more', () => {
    expect(read(1)).toMatchObject({
      ok: true,
      value: {
        dataschema: `urn:trilateral:schema:${FILE}:2`,
        data: { release: { first: '2026-08', last: '2026-10', added: 2, revised: 1, crossed: null } },
      },
    })
    expect(read(2)).toMatchObject({
      ok: true,
      value: { data: { release: { crossed: { began: [expect.any(String)], ended: [] } } } },
    })
  })

  it('given a partner who validates by the first version’s schema for readers, then both versions pass', () => {
    const takes = partnerOf(readerSchema(first))
    expect(takes(golden(1).data)).toBe(true)
    expect(takes(golden(2).data)).toBe(true)
    // It still means something.
    expect(takes({ ...golden(2).data, release: { first: '2026-08' } })).toBe(false)
  })

  it('given the schema for writers, then a partner would have stopped at the first new member: it is not for reading', () => {
    const takes = partnerOf(first)
    expect(takes(golden(1).data)).toBe(true)
    expect(takes(golden(2).data)).toBe(false)
  })
})
