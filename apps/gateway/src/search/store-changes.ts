import { audienceCode, type EventOf, type MultilingualText } from '@trilateral/contracts'
import type { SqlTransaction } from '@trilateral/journal'
import type { ReadBatch } from '../read-model/read-batch.ts'
import { areaOfSource } from '../records/area-of-source.ts'
import { gramCodes } from './gram-codes.ts'
import { searchTexts } from './search-texts.ts'

interface Filed {
  readonly event: EventOf<unknown>
  readonly entity: string
  readonly isOpen: boolean
  readonly day: string | null
  readonly state: object
  readonly title: MultilingualText
}

/** Files what records and measures are found by after a batch, with one statement; none when the batch has neither. */
export async function storeSearchChanges(
  tx: SqlTransaction,
  schema: string,
  { measures, records }: ReadBatch,
): Promise<void> {
  // Of each, the last of the batch counts: it carries the whole.
  const last = new Map<string, Filed>()
  for (const { event, change } of measures) {
    const { measure } = change
    const { title } = measure.instrument
    last.set(event.subject, {
      event,
      entity: 'measure',
      isOpen: true,
      day: measure.issuedOn,
      state: measure,
      title,
    })
  }
  for (const { delivered, change } of records) {
    const { entity, isOpen, day, state, about } = change
    last.set(delivered.event.subject, {
      event: delivered.event,
      entity,
      isOpen,
      day,
      state,
      title: about.title,
    })
  }
  if (last.size === 0) return
  const columns: unknown[][] = Array.from({ length: 6 }, () => [])
  for (const { event, entity, isOpen, day, state, title } of last.values()) {
    const codes = gramCodes(searchTexts(state, title, areaOfSource(event.source)))
    const row = [event.subject, entity, audienceCode(event.audience), isOpen, day, `{${codes.join(',')}}`]
    row.forEach((cell, index) => columns[index]?.push(cell))
  }
  await tx.query({ name: `${schema} search`, text: upsertInto(schema), values: columns })
}

const upsertInto = (schema: string) => `
INSERT INTO ${schema}.search (id, entity, audience, is_open, day, grams)
SELECT id, entity, string_to_array(audience, '-'), is_open, day, grams::integer[]
FROM unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::date[], $6::text[])
  AS changed (id, entity, audience, is_open, day, grams)
ON CONFLICT (id) DO UPDATE SET audience = excluded.audience, is_open = excluded.is_open, day = excluded.day,
  grams = excluded.grams`
