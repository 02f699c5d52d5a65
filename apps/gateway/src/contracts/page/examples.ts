import { exampleDocument, type EventVersion } from '@trilateral/contracts/catalogue'
import type { Shown } from './frame.ts'
import { html, type Html } from './html.ts'

/** A whole event, in both modes, to be copied. */
export function examplesOf(version: EventVersion, { say }: Shown): Html {
  const document = exampleDocument(version)
  return html`<section>
    <h2>${say('examples')}</h2>
    ${block('example-binary', say('example.binary'), binary(document))}
    ${block('example-structured', say('example.structured'), JSON.stringify(document, null, 2))}
  </section>`

  function block(id: string, title: string, text: string): Html {
    return html`<div class="example">
      <div class="example-head">
        <h3 id="${id}">${title}</h3>
        <button type="button" hidden data-copies="${id}-text" data-copied="${say('copied')}">
          ${say('copy')}
        </button>
      </div>
      <pre id="${id}-text" lang="mul" tabindex="0" role="region" aria-labelledby="${id}">${text}</pre>
    </div>`
  }
}

function binary({ data, datacontenttype, ...attributes }: Record<string, unknown>): string {
  const headers = Object.entries(attributes).map(([name, value]) => `ce_${name}: ${String(value)}`)
  const key = attributes['partitionkey'] ?? attributes['id']
  return [
    `key: ${String(key)}`,
    ...headers,
    `content-type: ${String(datacontenttype)}`,
    '',
    JSON.stringify(data, null, 2),
  ].join('\n')
}
