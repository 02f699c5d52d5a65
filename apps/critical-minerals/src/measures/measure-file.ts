import type { CalendarDate } from '@trilateral/contracts'
import {
  MATERIALS,
  RESTRICTION_NAMES,
  type ClauseStanding,
  type ClauseState,
} from '@trilateral/contracts/critical-minerals'
import type { WrittenFile } from '@trilateral/files'
import { viewFile, viewFileInput, type FileColumn } from '@trilateral/work-program'
import type { z } from 'zod'
import { listMeasures } from './list-measures.ts'
import { EVERY_DESTINATION, MEASURE_FILE_COLUMNS, type MeasureFileColumn } from './measure-file-columns.ts'
import { listInput } from './questions.ts'
import type { KeptMeasure } from './register.ts'
import type { MeasureSummary } from './views.ts'

export const measureFileInput = listInput.extend(viewFileInput(MEASURE_FILE_COLUMNS))
export type MeasureFileInput = z.output<typeof measureFileInput>

type Row = MeasureSummary & ClauseStanding

const HOW: Readonly<Record<MeasureFileColumn, FileColumn<Row>>> = {
  number: { kind: 'text', cell: ({ instrument }) => instrument.number },
  title: { kind: 'text', width: 40, cell: ({ instrument }, say) => say.text(instrument.title) },
  issuer: { kind: 'text', cell: ({ issuer }, say) => say.word(issuer) },
  issued: { kind: 'day', cell: ({ issuedOn }) => issuedOn },
  clause: { kind: 'text', cell: ({ clause }) => clause.number },
  restriction: {
    kind: 'text',
    width: 24,
    cell: ({ clause }, { language }) => RESTRICTION_NAMES[clause.restriction][language],
  },
  materials: {
    kind: 'text',
    width: 24,
    cell: ({ clause }, { language }) =>
      clause.goods.map(({ material }) => MATERIALS[material][language]).join('; '),
  },
  against: {
    kind: 'text',
    cell: ({ clause: { target } }, say) =>
      (target.countries ?? [EVERY_DESTINATION]).map((each) => say.word(each)).join('; '),
  },
  'end-use': { kind: 'text', cell: ({ clause }, say) => say.word(clause.target.endUse) },
  state: { kind: 'text', width: 24, cell: ({ standing }, say) => say.word(standing.state) },
  from: { kind: 'day', cell: ({ standing }) => daysOf(standing).from },
  to: { kind: 'day', cell: ({ standing }) => daysOf(standing).to },
  source: { kind: 'text', width: 40, cell: ({ source }) => source.name },
  'source-url': { kind: 'text', width: 40, cell: ({ source }) => source.url },
  'read-on': { kind: 'day', cell: ({ source }) => source.accessedOn },
}

/** The register as it is asked for on the screen, a row a clause: an instrument as a whole is neither on nor off. */
export function measureFile(
  records: readonly KeptMeasure[],
  { format, language, columns, words, ...question }: MeasureFileInput,
  { today, now }: { readonly today: CalendarDate; readonly now: Date },
): Promise<WrittenFile> {
  const { items } = listMeasures(records, question, today)
  const rows = items.flatMap((item) => item.clauses.map((clause): Row => ({ ...item, ...clause })))
  return viewFile('measures', rows, HOW, { format, language, columns, words }, now)
}

interface Days {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** The first day of a state and the last one of a suspension, also of one that ran out; null where it is not known, or has no end yet. */
function daysOf(standing: ClauseState): Days {
  switch (standing.state) {
    case 'in-force':
    case 'unconfirmed':
      return { from: standing.since, to: null }
    case 'suspended':
      return { from: standing.from, to: standing.until }
    case 'suspension-lapsed':
      return { from: null, to: standing.lapsedOn }
    case 'not-yet-effective':
      return { from: standing.from, to: null }
    case 'ended':
      return { from: standing.on, to: null }
    default:
      return { from: null, to: null }
  }
}
