import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useState } from 'react'
import { projectTexts } from '../messages/project-texts.ts'
import { ProjectForm } from './project-form.tsx'
import { blankProject } from './project-typing.ts'

/** Entering a mine or a plant. */
export function RecordProjectScreen() {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const person = usePerson()
  const [start] = useState(() => blankProject(language, ministryDay(person.party, new Date())))
  useTitle(t('record.title'))
  return (
    <>
      <PageHead title={t('record.title')} lead={t('record.lead')} />
      {isOfficial(person) ? (
        <ProjectForm start={start} standing={null} />
      ) : (
        <EmptyState title={t('officials')} />
      )}
    </>
  )
}
