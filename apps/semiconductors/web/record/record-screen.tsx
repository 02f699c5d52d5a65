import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useState } from 'react'
import { inputTexts } from '../messages/input-texts.ts'
import { InputForm } from './input-form.tsx'

/** Entering an input of the map. */
export function RecordScreen() {
  const person = usePerson()
  const t = useMessages(inputTexts)
  const [today] = useState(() => ministryDay(person.party, new Date()))
  useTitle(t('form.record-title'))
  return (
    <>
      <PageHead title={t('form.record-title')} lead={t('form.record-lead')} />
      {isOfficial(person) ? (
        <InputForm today={today} standing={null} />
      ) : (
        <EmptyState title={t('form.officials')} action={{ label: t('input.to-map'), href: '/map' }} />
      )}
    </>
  )
}
