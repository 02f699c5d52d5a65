import type { Area } from '../define-area.ts'
import { eventVersions, fileOf } from '../catalogue/event-version.ts'
import { isPromise, type Documents } from '../catalogue/documents.ts'
import { judgeChange } from './compatibility.ts'
import type { Compatibility } from './directions.ts'
import { meaningOf, type JsonSchema } from './json-schema.ts'
import { goldenComplaints } from './golden-events.ts'

/**
 * Compares the definitions with what docs/events has promised. Each complaint is a sentence that names the event and
 * says what to do; none means that every reader of every published version goes on reading.
 */
export function complaintsAbout(areas: readonly Area[], documents: Documents): string[] {
  const published = new Map([...documents].filter(([path]) => isPromise(path)))
  const defined = new Map(eventVersions(areas).map((each) => [each.file, each]))
  const files = new Set([...published.keys()].map((path) => path.slice(path.indexOf('/') + 1)))
  const changes = [...files].flatMap((file) => {
    const { type, version } = readFile(file)
    const each = defined.get(file)
    if (!each) return [deleted(type, version)]
    const text = published.get(`schemas/${file}`)
    if (text === undefined) return []
    const before = JSON.parse(text) as JsonSchema
    const same = JSON.stringify(meaningOf(before)) === JSON.stringify(meaningOf(each.schema))
    return same ? [] : [changed(type, version, each.definition.version, judgeChange(before, each.schema))]
  })
  return [...changes, ...goldenComplaints(areas, published)]
}

function readFile(file: string) {
  const [type = '', version = ''] = file.replace(/\.json$/, '').split('/')
  return { type, version: Number(version) }
}

const deleted = (type: string, version: number) =>
  `${type} version ${version} is published and no longer defined: events of it stand in topics and must be read for ever. Restore the definition; a version that is no longer written belongs under "earlier", with an upcast.`

function changed(type: string, version: number, current: number, judged: Compatibility): string {
  const remedy =
    version === current
      ? `Restore it, or write the change as version ${version + 1}: raise "version", and keep the old schema and example under "earlier" with an upcast`
      : 'Restore it: the version is no longer written, and only its upcast may change'
  return `${type} version ${version}: its schema changed, but ${fileOf(type, version)} is published. ${consequence(judged)} ${remedy}. If no event of version ${version} was ever published, delete its files under docs/events/schemas and docs/events/golden and generate again.`
}

function consequence({ backward, forward }: Compatibility): string {
  if (backward && forward)
    return 'Both sides would still understand each other, but the version no longer names one schema.'
  const stops = [
    ...(backward ? [] : ['events that stand in topics are no longer read']),
    ...(forward ? [] : ['partners who have not changed no longer read new ones']),
  ]
  return `The change breaks readers: ${stops.join(', and ')}.`
}
