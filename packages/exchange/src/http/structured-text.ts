import type { WireMessage } from '@trilateral/contracts'

/** An event of a partner's log in CloudEvents JSON format, on one line. Its data stands in it byte for byte. */
export function structuredText({ headers, value }: WireMessage): string {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, text]) => [name.slice('ce_'.length), text])
  const said = JSON.stringify({
    ...Object.fromEntries(attributes),
    datacontenttype: headers['content-type'],
  })
  return `${said.slice(0, -1)},"data":${value}}`
}
