import type { Area } from '../define-area.ts'
import { asyncapiDocument } from './asyncapi.ts'
import { cataloguePage } from './catalogue-page.ts'
import { eventVersions } from './event-version.ts'
import { exampleDocument } from './example-document.ts'

/** Texts by their path under docs/events. */
export type Documents = ReadonlyMap<string, string>

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** What docs/events holds for these areas. The same areas give the same bytes, on every machine. */
export function documentsOf(areas: readonly Area[]): Documents {
  const versions = eventVersions(areas)
  return new Map([
    ['README.md', cataloguePage(areas, versions)],
    ['asyncapi.json', json(asyncapiDocument(areas, versions))],
    ...versions.map(({ file, schema }) => [`schemas/${file}`, json(schema)] as const),
    ...versions.map((each) => [`golden/${each.file}`, json(exampleDocument(each))] as const),
  ])
}

/** Schemas and golden events are promises: they are added, and never written again. */
export const isPromise = (path: string) => path.startsWith('schemas/') || path.startsWith('golden/')
