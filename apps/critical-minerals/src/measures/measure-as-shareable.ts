import { audienceChangeOf, decided, refused } from '@trilateral/contracts'
import type { DeskParts } from '@trilateral/work-program'
import type { KeptMeasure, MeasureRegister } from './register.ts'
import { writeChange } from './write-change.ts'

/** A measure as what is shared otherwise: written in its own tables, in the transaction of the records. */
export const measureAsShareable =
  (register: MeasureRegister): NonNullable<DeskParts['elsewhereShareable']> =>
  async (party, { entity, id }) => {
    if (entity !== 'measure') return null
    const found = await register.historyOf(party, id)
    return found.ok ? shareable(found.value.record) : null
  }

type Shareable = Awaited<ReturnType<NonNullable<DeskParts['elsewhereShareable']>>>

function shareable({ measure, version, originator, audience, tlp }: KeptMeasure): Shareable {
  const { id } = measure
  return {
    entity: 'measure',
    id,
    version,
    originator,
    audience,
    tlp,
    state: measure,
    reshared: (to) => (by, area) => {
      const definition = audienceChangeOf(area, 'measure')
      if (!definition) return refused('sharing-not-offered', undefined, { entity: 'measure' })
      const state = { measure, version: version + 1, originator, tlp, audience: to.toSorted() }
      const change = { state, event: { definition, data: { measure } } }
      // A measure that changed since it was read is not written over: the whole change of sharing is undone.
      return decided((tx, { request, at, traceparent }) =>
        writeChange(tx, change, { by, kind: 'audience-changed', request, at, traceparent }),
      )
    },
  }
}
