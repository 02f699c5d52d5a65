import { englishFirst, type CalendarDate, type Party } from '@trilateral/contracts'
import type { Source } from '@trilateral/contracts/critical-minerals'
import type { MeasureDraft } from '../measures/commands.ts'

/** A measure that the register opens with, and the suspension of some of its clauses that is known. */
export interface OpeningEntry {
  /** Two hexadecimal digits of their own, for ever: every id of the entry is made of them, so that it is entered once. */
  readonly number: string
  /** The ministry in whose name it is entered: docs/decisions/0010-who-keeps-the-opening-register.md says why. */
  readonly originator: Party
  readonly measure: MeasureDraft
  readonly suspension?: {
    readonly clauses: readonly string[]
    readonly from: CalendarDate
    readonly until: CalendarDate
    readonly instrument: string
    readonly source: Source
  }
}

/** The day on which every page that the opening register cites was read. */
const accessedOn = '2026-11-24'

export const page = (name: string, url: string): Source => ({ name, url, accessedOn })

export const text = englishFirst

export const everywhere = {
  countries: null,
  endUse: 'any',
} satisfies MeasureDraft['clauses'][number]['target']

export const exportControlLaws = text(
  'Export Control Law and Regulations on the Export Control of Dual-Use Items',
  '輸出管理法およびデュアルユース品目輸出管理条例',
  '수출통제법 및 이중용도 품목 수출통제 조례',
)
