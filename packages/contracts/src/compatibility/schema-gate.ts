import type { Area } from '../define-area.ts'
import { eventVersions, fileOf } from '../catalogue/event-version.ts'
import { isPromise, type Documents } from '../catalogue/documents.ts'
import type { CalendarDate } from '../calendar-days.ts'
import { judgeChange } from './compatibility.ts'
import type { Compatibility } from './directions.ts'
import { goldenComplaints } from './golden-events.ts'
import { meaningOf, type JsonSchema } from './json-schema.ts'
import { laterVersionComplaints, mayFollow } from './later-versions.ts'
import { successionComplaints } from './successions.ts'

/**
 * Compares the definitions with what docs/events has promised. Each complaint is a sentence that names the event and
 * says what to do; none means that every reader of every published version goes on reading.
 * @param today on which types that go out of use are judged
 */
export function complaintsAbout(areas: readonly Area[], documents: Documents, today: CalendarDate): string[] {
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
    if (same) return []
    const judged = {
      ...judgeChange(before, each.schema),
      isFollowed: mayFollow(before, each.schema),
      isCurrent: version === each.definition.version,
    }
    return [changed(type, version, judged)]
  })
  return [
    ...changes,
    ...goldenComplaints(areas, published),
    ...laterVersionComplaints(areas),
    ...successionComplaints(areas, today),
  ]
}

function readFile(file: string) {
  const [type = '', version = ''] = file.replace(/\.json$/, '').split('/')
  return { type, version: Number(version) }
}

const deleted = (type: string, version: number) =>
  `${type} version ${version} is published and no longer defined: events of it stand in topics and must be read for ever. Restore the definition; a version that is no longer written belongs under "earlier", with an upcast.`

interface Change extends Compatibility {
  /** Partners who pass over what they do not know would read on. */
  readonly isFollowed: boolean
  readonly isCurrent: boolean
}

function changed(type: string, version: number, change: Change): string {
  return `${type} version ${version}: its schema changed, but ${fileOf(type, version)} is published. ${consequence(change)} ${remedy(version, change)}. If no event of version ${version} was ever published, delete its files under docs/events/schemas and docs/events/golden and generate again.`
}

function remedy(version: number, { isCurrent, isFollowed }: Change): string {
  if (!isCurrent) return 'Restore it: the version is no longer written, and only its upcast may change'
  return isFollowed
    ? `Restore it, or write the change as version ${version + 1}: raise "version", and keep the old schema and example under "earlier" with an upcast`
    : 'Restore it, or write the change as a new type that "replaces" this one, and give this one its "deprecated" dates: no partner who reads it could follow'
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
