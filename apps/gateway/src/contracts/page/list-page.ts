import type { Found, Catalogue } from '../catalogue.ts'
import { search } from '../catalogue.ts'
import { page, to, type Shown } from './frame.ts'
import { goingBadge } from './going.ts'
import { html, type Html } from './html.ts'

/** Every event, or those that a search finds, by area. */
export function listPage(catalogue: Catalogue, words: string, shown: Shown): string {
  const { say, language } = shown
  const families = search(catalogue, words).filter(({ found }) => found.length > 0)
  const count = families.reduce((sum, { found }) => sum + found.length, 0)
  const counted = say(count === 1 ? 'counted.one' : 'counted.other', { count })
  const content = html`
    <h1>${say('title')}</h1>
    <p class="lead">${say('lead')}</p>
    <form action="/contracts/" role="search">
      <label for="q">${say('search')}</label>
      <span class="asked">
        <input id="q" name="q" type="search" value="${words}" maxlength="200" autocomplete="off" />
        <input type="hidden" name="lang" value="${language}" />
        <button>${say('search.go')}</button>
      </span>
    </form>
    <p role="status">
      ${words === '' ? counted : say('found', { words, counted })}
      ${words === '' ? null : html`<a href="${to('/contracts/', shown)}">${say('search.all')}</a>`}
      ${count === 0 ? html`<br />${say('found.none')}` : null}
    </p>
    ${families.map(
      ({ family, found }) =>
        html`<section aria-labelledby="${family.code}">
          <h2 id="${family.code}">${family.name[language]} <small>${family.code}</small></h2>
          <ul class="events">
            ${found.map((entry) => line(entry, words, shown))}
          </ul>
        </section>`,
    )}
    ${words === '' ? ways(shown) : null}
  `
  return page(shown, say('title'), content)
}

/** Of the members that a word is found in, as many are named as one reads at a glance. */
const MOST_FIELDS = 4

function line({ type, versions, fields }: Found, words: string, shown: Shown): Html | null {
  const { say, language } = shown
  const current = versions.at(-1)
  if (!current) return null
  const named = fields.slice(0, MOST_FIELDS).join(', ')
  return html`<li>
    <p>
      <a href="${to(`/contracts/events/${type}`, shown)}"><code>${type}</code></a>
      <span class="version">${say('version', { version: current.version })}</span>
      ${goingBadge(current.definition, shown)}
    </p>
    <p>${current.definition.summary[language]}</p>
    ${
      words !== '' && named !== ''
        ? html`<p class="small">
            ${say('found.fields', { fields: `${named}${fields.length > MOST_FIELDS ? ' …' : ''}` })}
          </p>`
        : null
    }
  </li>`
}

function ways(shown: Shown): Html {
  const { say } = shown
  return html`<section aria-labelledby="connect" class="connect">
    <h2 id="connect">${say('connect')}</h2>
    <p>${say('connect.kafka')}</p>
    <p>${say('connect.http')}</p>
    <p>${say('connect.rule')}</p>
    <p>${say('for-tools')}: <a href="/contracts/asyncapi.json">${say('asyncapi')}</a></p>
  </section>`
}
