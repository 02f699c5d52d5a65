import type { Decision } from '@trilateral/contracts'
import type { Moment } from '../answer/moment.ts'
import type { EventStore } from '../events/store.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import type { RecordStore } from '../records/store.ts'
import { dossierOf } from './dossier.ts'
import { programsPage } from './page.ts'
import type { ProgramQuestion } from './question.ts'
import type { ProgramDossier, ProgramList } from './views.ts'

export interface ProgramReader {
  /** Refusal: `cursor-unreadable` (after). */
  page(moment: Moment, question: ProgramQuestion): Promise<Decision<Omit<ProgramList, 'asOf'>>>
  /** Undefined: none that the reader may see. */
  dossier(moment: Moment, id: string): Promise<Omit<ProgramDossier, 'asOf'> | undefined>
}

export interface ReaderParts {
  readonly records: RecordStore
  readonly events: EventStore
  readonly portfolios: Portfolios
}

export const programReader = ({ records, events, portfolios }: ReaderParts): ProgramReader => ({
  page: async (moment, question) => programsPage(await portfolios.at(moment), question),
  dossier: async (moment, id) =>
    dossierOf({ records, events, portfolio: await portfolios.at(moment) }, moment, id),
})
