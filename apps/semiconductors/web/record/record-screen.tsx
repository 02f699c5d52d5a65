import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { texts } from '../messages/texts.ts'
import { RecordForm } from './record-form.tsx'

/** Entering something new in the register. */
export function RecordScreen() {
  const person = usePerson()
  const t = useMessages(texts)
  useTitle(t('nav.record'))
  return (
    <>
      <PageHead title={t('nav.record')} />
      {isOfficial(person) ? <RecordForm /> : <EmptyState title={t('change.not-yours')} />}
    </>
  )
}
