import { dayIn, EmptyState, PageHead, useLanguage, useMessages, ZONES } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useState } from 'react'
import { texts } from '../messages/texts.ts'
import { blankDraft } from './draft.ts'
import { keepDraft, keptDraft } from './kept-draft.ts'
import { RecordForm } from './record-form.tsx'

/** Recording a measure of a third country. */
export function RecordScreen() {
  const { language } = useLanguage()
  const person = usePerson()
  const t = useMessages(texts)
  const blank = () => blankDraft(language, dayIn(ZONES[person.party], new Date()))
  // `round` makes a new form with a new request when one is recorded or discarded.
  const [start, setStart] = useState(() => ({ round: 0, draft: keptDraft(person.party) ?? blank() }))
  useTitle(t('nav.record'))
  const anew = () => {
    keepDraft(person.party, null)
    setStart(({ round }) => ({ round: round + 1, draft: blank() }))
  }
  return (
    <>
      <PageHead title={t('record.title')} lead={t('record.lead')} />
      {isOfficial(person) ? (
        <RecordForm key={start.round} start={start.draft} onDiscard={anew} />
      ) : (
        <EmptyState title={t('change.not-yours')} />
      )}
    </>
  )
}
