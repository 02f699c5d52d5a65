import { eventVersions, type EventVersion } from '../catalogue/event-version.ts'
import type { Area } from '../define-area.ts'
import { judgeChange } from './compatibility.ts'
import type { JsonSchema } from './json-schema.ts'
import { likenessOf } from './missed-breaks.ts'

/** Whether partners who read one schema, and pass over members that they do not know, read all that a later one allows. */
export const mayFollow = (before: JsonSchema, after: JsonSchema): boolean =>
  judgeChange(before, asSeenBy(before, after)).forward

/** Every version must be read by whoever reads any earlier one: our own readers by upcasts, partners because it only says more. */
export function laterVersionComplaints(areas: readonly Area[]): string[] {
  const versions = eventVersions(areas)
  return versions.flatMap((later) =>
    versions
      .filter(({ definition, version }) => definition === later.definition && version < later.version)
      .filter(({ schema }) => !mayFollow(schema, later.schema))
      .map((earlier) => breaks(earlier, later)),
  )
}

const breaks = ({ definition: { type }, version }: EventVersion, later: EventVersion) =>
  `${type} version ${later.version} breaks partners who read version ${version}: a later version may add members, and not take away, rename, loosen or widen what stands. Such a change needs a new type: define it with "replaces", and give ${type} its "deprecated" dates.`

/** The later schema without the members that a reader of the earlier one does not know, at every depth. */
function asSeenBy(before: JsonSchema, after: JsonSchema): JsonSchema {
  const { properties, required, items } = after
  const known = before.properties
  return {
    ...after,
    ...(known && properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).flatMap(([name, member]) =>
              known[name] ? [[name, asSeenBy(known[name], member)]] : [],
            ),
          ),
          required: required?.filter((name) => known[name]) ?? [],
        }
      : {}),
    ...(before.items && items ? { items: asSeenBy(before.items, items) } : {}),
    ...alternatives('anyOf', before, after),
    ...alternatives('oneOf', before, after),
  }
}

function alternatives(keyword: 'anyOf' | 'oneOf', before: JsonSchema, after: JsonSchema) {
  const [earlier, later] = [before[keyword], after[keyword]]
  if (!earlier || !later) return {}
  return {
    [keyword]: later.map((each) => {
      const same = earlier.find((other) => likenessOf(other) === likenessOf(each))
      return same ? asSeenBy(same, each) : each
    }),
  }
}
