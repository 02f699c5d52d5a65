import { textFor } from '@trilateral/contracts'
import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { Steps } from '@trilateral/ui/desk'
import { failureOf, isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { server, type Inputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { ChooseFile } from './choose-file.tsx'
import { ImportPreview } from './import-preview.tsx'
import type { IndicatorPage } from './indicator-screen.tsx'
import { unitName } from './words.ts'

type Sent = Inputs['indicators']['previewValues']

const route = getRouteApi('/indicators/$id/import')

/** A file of values: chosen, looked at line by line, kept. Nothing is kept before the last step. */
export function ImportScreen() {
  const { id } = route.useParams()
  const t = useMessages(indicatorTexts)
  const { language } = useLanguage()
  const person = usePerson()
  const page = useQuery(server.indicators.get.queryOptions({ id }))
  useTitle(t('import.title'))
  return (
    <QueryState title={t('import.title')} query={page} back={{ label: t('title'), href: '/indicators' }}>
      {(data) => (
        <>
          <PageHead
            eyebrow={t('import.about', {
              title: textFor(data.title, language).text,
              unit: unitName(language, data.unit),
            })}
            title={t('import.title')}
            lead={t('import.lead')}
          />
          {isOfficial(person) && data.ours ? (
            <ImportSteps page={data} />
          ) : (
            <EmptyState title={t('officials-only')} />
          )}
        </>
      )}
    </QueryState>
  )
}

function ImportSteps({ page }: { page: IndicatorPage }) {
  const t = useMessages(indicatorTexts)
  const [sent, setSent] = useState<Sent>()
  const [kept, setKept] = useState<number>()
  const preview = useMutation(server.indicators.previewValues.mutationOptions())
  const step = kept === undefined ? (preview.data && sent ? 'preview' : 'choose') : 'kept'
  return (
    <>
      <Steps
        current={step}
        steps={(['choose', 'preview', 'kept'] as const).map((key) => ({ key, label: t(`step.${key}`) }))}
      />
      {step === 'choose' ? (
        <ChooseFile
          failure={preview.isError ? failureOf(preview.error) : undefined}
          isSending={preview.isPending}
          onChosen={(name, content) => {
            const file = { id: page.id, name, content }
            setSent(file)
            preview.mutate(file)
          }}
        />
      ) : null}
      {step === 'preview' && sent && preview.data ? (
        <ImportPreview
          key={`${preview.data.sha256} ${preview.data.version}`}
          page={page}
          file={sent}
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
          title={t('kept.title', { count: kept })}
          action={{ label: t('kept.open'), href: `/indicators/${page.id}` }}
        />
      )}
    </>
  )
}
