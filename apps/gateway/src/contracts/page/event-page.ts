import type { Entry, Family } from '../catalogue.ts'
import { examplesOf } from './examples.ts'
import { fieldsTable } from './fields-table.ts'
import { page, to, type Shown } from './frame.ts'
import { goingNote } from './going.ts'
import { html, type Html } from './html.ts'

/** All about one event, in the version that is asked for. */
export function eventPage(
  entry: Entry,
  asked: number | undefined,
  families: readonly Family[],
  shown: Shown,
): string {
  const { say, language } = shown
  const { type, versions } = entry
  const current = versions.at(-1)
  const version = versions.find((each) => each.version === asked) ?? current
  if (!version || !current) throw new Error(`${type} has no version`)
  const { definition, file } = version
  const { replaces } = definition
  const old = families.flatMap(({ entries }) => entries).find((each) => each.type === replaces?.type)
  const until = old?.versions.at(-1)?.definition.deprecated?.until
  const content = html`
    <p><a href="${to('/contracts/', shown)}">${say('back')}</a></p>
    <h1><code>${type}</code></h1>
    <p class="lead">${definition.summary[language]}</p>
    ${goingNote(definition, shown)}
    ${old && until ? html`<p class="note">${say('replaces', { type: old.type, until })}</p>` : null}
    <dl class="facts">
      ${journey(entry, families, shown)}
      <div>
        <dt>${say('versions')}</dt>
        <dd>
          <ul>
            ${versions.map(
              ({ version: each }) =>
                html`<li>
                  <a
                    href="${to(`/contracts/events/${type}?version=${each}`, shown)}"
                    ${each === version.version ? html`aria-current="true"` : null}
                    >${say(each === current.version ? 'version.current' : 'version.earlier', {
                      version: each,
                    })}</a
                  >
                </li>`,
            )}
          </ul>
        </dd>
      </div>
      <div>
        <dt>${say('schemas')}</dt>
        <dd>
          <ul>
            <li><a href="/contracts/readers/${file}">${say('schema.reader')}</a></li>
            <li><a href="/contracts/schemas/${file}">${say('schema.writer')}</a></li>
            <li><a href="/contracts/examples/${file}">${say('schema.example')}</a></li>
          </ul>
        </dd>
      </div>
    </dl>
    <section>
      <h2 id="fields">${say('fields')}</h2>
      <p class="small">
        ${versions.length > 1 ? say('version.shown', { version: version.version }) : null}
        ${say('fields.note')}
      </p>
      ${fieldsTable(version, versions, shown)}
    </section>
    ${examplesOf(version, shown)}
  `
  return page(shown, type, content)
}

const list = (items: readonly (string | Html)[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`

function journey({ travels }: Entry, families: readonly Family[], { say, language }: Shown): Html[] {
  const { from, areas, gateway, partners, topics } = travels
  const nameOf = (code: string) => families.find((family) => family.code === code)?.name[language] ?? code
  const tellers =
    from === 'partners'
      ? [say('from.partners')]
      : from.map((code) =>
          code === 'portal' ? say('from.portal') : say('from.area', { area: nameOf(code) }),
        )
  const readers = [
    ...areas.map((code) => say('readers.area', { area: nameOf(code) })),
    ...(gateway ? [say(from === 'partners' ? 'readers.gateway-in' : 'readers.gateway')] : []),
    ...(partners === 'none' ? [] : [say(`readers.${partners === 'may-see' ? 'partners' : partners}`)]),
  ]
  return [
    html`<div>
      <dt>${say('from.title')}</dt>
      <dd>${list(tellers)}</dd>
    </div>`,
    html`<div>
      <dt>${say('readers.title')}</dt>
      <dd>${list(readers)}</dd>
    </div>`,
    html`<div>
      <dt>${say('topics')}</dt>
      <dd>
        ${list(topics.map((topic) => html`<code>${topic}</code>`))}
        <p class="small">${say('topics.audience')}</p>
      </dd>
    </div>`,
  ]
}
