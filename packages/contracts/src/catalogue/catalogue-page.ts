import type { Area } from '../define-area.ts'
import type { EventDefinition } from '../define-event.ts'
import { PARTNER_PREFIX, SHARED_PREFIX } from '../source.ts'
import { encode } from '../wire/encode.ts'
import { exampleEvent } from '../wire/example-event.ts'
import type { EventVersion } from './event-version.ts'

/** The page that a partner's engineer reads first: which events there are, on which topics, and what one looks like. */
export function cataloguePage(areas: readonly Area[], versions: readonly EventVersion[]): string {
  return `# Events

Generated from \`packages/contracts\`: \`pnpm --filter @trilateral/contracts generate-docs\`. Not edited by hand.

Events are CloudEvents 1.0 on Kafka in binary mode: attributes stand in headers \`ce_*\`, data as JSON in the value, the
\`partitionkey\` in the key. A topic \`wp.<area>.<audience>\` carries the events of one work area for exactly one audience:
\`jp\`, \`kr\`, \`us\`, \`jp-kr\`, \`jp-us\`, \`kr-us\` or \`jp-kr-us\`. An entity whose audience changes goes on in another topic:
order by \`ce_sequence\` per \`ce_subject\`, not by topic. \`ce_dataschema\` names the version of the data.

Readers pass over members that they do not know: a later version of a type adds members and takes nothing away. A change that its
readers could not follow is a new type; the old one is then deprecated, and both are written for half a year at least.

- [asyncapi.json](asyncapi.json): topics, messages and headers for tools (AsyncAPI 3.0).
- \`schemas/<type>/<version>.json\`: JSON Schema (draft 7) of the data. A published one never changes.
- \`golden/<type>/<version>.json\`: one whole event of each version (CloudEvents JSON format), valid for ever.

${areas.map((area) => areaPart(area, versions)).join('\n')}`
}

function areaPart(area: Area, versions: readonly EventVersion[]): string {
  const own = versions.filter((each) => each.area === area.code)
  const rows = own.map(
    ({ definition, version, file }) =>
      `| \`${definition.type}\` | ${version} | ${definition.summary.en}${goingOf(definition)} | [schema](schemas/${file}) | [event](golden/${file}) |`,
  )
  const [first] = own
  return `## ${area.name.en} · ${area.name.ja} · ${area.name.ko}

${WHERE[area.code] ?? `Topics \`wp.${area.code}.<audience>\`, source \`/trilateral/${area.code}\`.`}

| type | version | what happened | data | example |
|---|---|---|---|---|
${rows.join('\n')}
${first && first.definition.writtenBy === 'platform' ? example(first) : ''}`
}

const WHERE: Readonly<Record<string, string>> = {
  [SHARED_PREFIX]: 'On the topics of every area; the source names the area that wrote it.',
  [PARTNER_PREFIX]:
    'Between the platform and ministries’ systems: on `partner.<code>.out`, `.in` and `.rejected`, and over HTTP.',
}

const goingOf = ({ deprecated }: EventDefinition) =>
  deprecated
    ? ` **Deprecated since ${deprecated.since}: written until ${deprecated.until}; read \`${deprecated.by}\`.**`
    : ''

function example({ definition, version }: EventVersion): string {
  const { key, headers, value } = encode(exampleEvent(definition, version))
  const lines = Object.entries(headers).map(([name, text]) => `${name}: ${text}`)
  return `
One of them as it stands in a topic:

\`\`\`
key: ${key}
${lines.join('\n')}

${JSON.stringify(JSON.parse(value), null, 2)}
\`\`\`
`
}
