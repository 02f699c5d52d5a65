import { decided, type CalendarDate, type Decision, type MultilingualText } from '@trilateral/contracts'
import { bottomLineApproved, type BottomLine, type Person } from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'

export interface BottomLineDraft {
  readonly text: MultilingualText
  /** The office in whose name the official stands for the sentence. */
  readonly office: MultilingualText
  readonly basis: BottomLine['basis']
}

/** A named official stands for the sentence. Each later one of the same ministry takes the place of the one before. */
export function approveBottomLine(
  { text, office, basis }: BottomLineDraft,
  { id, by, today }: { readonly id: string; readonly by: Person; readonly today: CalendarDate },
): Decision<Change<BottomLine>> {
  const approvedBy = { party: by.party, name: by.name, office }
  const bottomLine: BottomLine = { id, text, approvedBy, approvedOn: today, basis }
  return decided(changed(bottomLine, bottomLineApproved, { bottomLine }))
}
