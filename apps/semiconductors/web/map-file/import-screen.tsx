import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { Steps } from '@trilateral/ui/desk'
import { isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { server, type Inputs } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { ChooseFiles } from './choose-files.tsx'
import { MapPreviewView } from './map-preview.tsx'

const STEPS = ['choose', 'preview', 'kept'] as const

/** A map in five files: chosen, looked at row by row, kept. Nothing is kept before the last step. */
export function ImportScreen() {
  const t = useMessages(inputTexts)
  const person = usePerson()
  const [sent, setSent] = useState<Inputs['chipInputs']['previewMap']>()
  const [kept, setKept] = useState<number>()
  const preview = useMutation(server.chipInputs.previewMap.mutationOptions())
  useTitle(t('import.title'))
  const isShown = preview.data !== undefined
  // The button that sent the files stands at the foot of a long form: what came of it begins at the top.
  useEffect(() => {
    if (isShown) window.scrollTo({ top: 0 })
  }, [isShown])
  if (!isOfficial(person))
    return <EmptyState title={t('form.officials')} action={{ label: t('input.to-map'), href: '/map' }} />
  const step = kept === undefined ? (preview.data && sent ? 'preview' : 'choose') : 'kept'
  return (
    <>
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <Steps current={step} steps={STEPS.map((key) => ({ key, label: t(`import.step-${key}`) }))} />
      {step === 'choose' ? (
        <ChooseFiles
          error={preview.isError ? preview.error : undefined}
          isSending={preview.isPending}
          onChosen={(files) => {
            setSent(files)
            preview.mutate(files)
          }}
        />
      ) : null}
      {step === 'preview' && sent && preview.data ? (
        <MapPreviewView
          key={preview.data.sha256}
          files={sent}
          preview={preview.data}
          onBack={() => {
            setSent(undefined)
            preview.reset()
          }}
          onAgain={() => preview.mutate(sent)}
          onKept={setKept}
        />
      ) : null}
      {kept === undefined ? null : (
        <EmptyState
          title={t('import.kept', { count: kept })}
          action={{ label: t('import.open'), href: '/map' }}
        />
      )}
    </>
  )
}
