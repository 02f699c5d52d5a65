import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useState } from 'react'
import { supplyTexts } from '../messages/supply-texts.ts'
import { PositionForm } from './position-form.tsx'
import { blankPosition } from './position-typing.ts'

const HOLDER_OF = { jp: 'JP', kr: 'KR', us: 'US' } as const

/** Entering who supplies a material. */
export function RecordPositionScreen() {
  const t = useMessages(supplyTexts)
  const person = usePerson()
  const [start] = useState(() =>
    blankPosition(HOLDER_OF[person.party], ministryDay(person.party, new Date())),
  )
  useTitle(t('record.title'))
  return (
    <>
      <PageHead title={t('record.title')} lead={t('record.lead')} />
      {isOfficial(person) ? (
        <PositionForm start={start} standing={null} />
      ) : (
        <EmptyState title={t('import.officials')} />
      )}
    </>
  )
}
