import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { IndicatorForm } from './indicator-form.tsx'

/** Setting a new indicator up. */
export function RecordIndicatorScreen() {
  const person = usePerson()
  const t = useMessages(indicatorTexts)
  useTitle(t('record.title'))
  return (
    <>
      <PageHead title={t('record.title')} />
      {isOfficial(person) ? <IndicatorForm /> : <EmptyState title={t('officials-only')} />}
    </>
  )
}
