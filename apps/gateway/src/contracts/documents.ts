import { createHash } from 'node:crypto'
import {
  asyncapiDocument,
  eventVersions,
  exampleDocument,
  readerSchema,
  registered,
} from '@trilateral/contracts/catalogue'
import { SCRIPT } from './page/script.ts'
import { STYLESHEET } from './page/stylesheet.ts'

/** What stands at an address for good, whoever asks. */
export interface Document {
  readonly type: string
  readonly text: string
  /** Changes with the text. */
  readonly tag: string
}

const JSON_SCHEMA = 'application/schema+json; charset=utf-8'
const CLOUDEVENT = 'application/cloudevents+json; charset=utf-8'

/** Everything under `/contracts/` that is no page, by the rest of its address. */
export function documentsOf(families = registered): ReadonlyMap<string, Document> {
  const versions = eventVersions(families)
  return new Map([
    ['asyncapi.json', json('application/json; charset=utf-8', asyncapiDocument(families, versions))],
    ['catalogue.css', document('text/css; charset=utf-8', STYLESHEET)],
    ['catalogue.js', document('text/javascript; charset=utf-8', SCRIPT)],
    ...versions.flatMap((each) => [
      [`schemas/${each.file}`, json(JSON_SCHEMA, each.schema)] as const,
      [`readers/${each.file}`, json(JSON_SCHEMA, readerOf(each.schema))] as const,
      [`examples/${each.file}`, json(CLOUDEVENT, exampleDocument(each))] as const,
    ]),
  ])
}

/** The id names the exact schema. */
function readerOf(schema: Parameters<typeof readerSchema>[0]) {
  const { $id, ...rest } = readerSchema(schema)
  return { $id: `${String($id)}:reader`, ...rest }
}

const json = (type: string, value: unknown) => document(type, `${JSON.stringify(value, null, 2)}\n`)

export const document = (type: string, text: string): Document => ({
  type,
  text,
  tag: `"${createHash('sha256').update(text).digest('base64url')}"`,
})
