import type { Field } from '@trilateral/contracts/catalogue'
import type { Entry } from '../catalogue.ts'
import type { Shown } from './frame.ts'
import { html, type Html } from './html.ts'
import type { Say } from './words.ts'

type Version = Entry['versions'][number]

/** Every member of the data. Where an earlier version did not have it, the row says since which one it is there. */
export function fieldsTable(
  { version, fields }: Version,
  versions: readonly Version[],
  { say, language }: Shown,
): Html {
  const since = (path: string) =>
    versions.find((each) => each.fields.some((field) => field.path === path))?.version ?? version
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('fields')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${say('field.name')}</th>
          <th scope="col">${say('field.type')}</th>
          <th scope="col">${say('field.description')}</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          (field) =>
            html`<tr>
              <th scope="row">
                <code>${broken(field.path)}</code>
                ${
                  since(field.path) > 1
                    ? html`<span class="badge">${say('field.since', { version: since(field.path) })}</span>`
                    : null
                }
              </th>
              <td>
                ${typeInWords(field, say)}
                <span class="small">${say(field.required ? 'field.required' : 'field.optional')}</span>
              </td>
              <td ${language === 'en' ? null : html`lang="en"`}>${field.description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** A path may be broken behind its dots, and nowhere else. */
const broken = (path: string): Html[] =>
  path.split('.').map((name, index) => (index === 0 ? html`${name}` : html`.<wbr />${name}`))

function typeInWords({ type, mayBeNull }: Field, say: Say): (Html | string)[] {
  const plain = say(`kind.${type.kind}`)
  const named = type.isList ? say('field.list', { type: plain }) : plain
  const values =
    type.kind === 'one-of'
      ? type.values.map((value, index) => html`${index === 0 ? ': ' : ', '}<code>${value}</code>`)
      : []
  return [named, ...values, mayBeNull ? ` ${say('field.null')}` : '']
}
