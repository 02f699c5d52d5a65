import type { EventDefinition } from '@trilateral/contracts'
import { to, type Shown } from './frame.ts'
import { html, type Html } from './html.ts'

/** That a type goes out of use: in a list. */
export const goingBadge = ({ deprecated }: EventDefinition, { say }: Shown): Html | null =>
  deprecated
    ? html`<strong class="badge"
        >${say('deprecated')} · ${say('deprecated.badge', { until: deprecated.until })}</strong
      >`
    : null

/** The same with all that a reader must know, and where to go on. */
export function goingNote({ deprecated }: EventDefinition, shown: Shown): Html | null {
  if (!deprecated) return null
  const { say } = shown
  const { since, until, by, isRetired } = deprecated
  return html`<div class="note">
    <h2>${say('deprecated')}</h2>
    <p>${say(isRetired ? 'retired.why' : 'deprecated.why', { since, until, by })}</p>
    <p>
      <a href="${to(`/contracts/events/${by}`, shown)}"><code>${by}</code></a>
    </p>
  </div>`
}
