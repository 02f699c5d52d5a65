import type { BottomLine } from '@trilateral/contracts/work-program'
import { Basis, formatDate, Marking, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { RecordView } from '../../src/questions/views.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { bottomLineTexts } from './bottom-line-texts.ts'

/** A sentence as leadership reads it, and the official who stands for it. */
export function PresentLine({ line }: { line: RecordView<BottomLine> }) {
  const { language } = useLanguage()
  const t = useMessages(bottomLineTexts)
  const { state, tlp, audience, originator } = line
  return (
    <>
      <strong>
        <RecordText text={state.text} />
      </strong>
      <span className="entry-facts">
        <span>
          {t('present.by', {
            day: formatDate(language, state.approvedOn),
            who: personInWords(state.approvedBy, language),
          })}
        </span>
        <RecordText text={state.approvedBy.office} isQuiet />
        <Marking tlp={tlp} audience={audience} originator={originator} />
        <Basis value={state.basis} />
      </span>
    </>
  )
}
