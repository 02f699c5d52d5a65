import type { DeskParts } from '@trilateral/work-program'
import type { MeasureRegister } from './register.ts'

/** A measure as what officials comment on: it is kept in a register of its own, not among the records. */
export const measureAsSubject =
  (register: MeasureRegister): NonNullable<DeskParts['elsewhere']> =>
  async (party, { entity, id }) => {
    if (entity !== 'measure') return null
    const found = await register.historyOf(party, id)
    if (!found.ok) return null
    const { audience, tlp, measure } = found.value.record
    return { entity, audience, tlp, title: measure.instrument.title, people: [] }
  }
