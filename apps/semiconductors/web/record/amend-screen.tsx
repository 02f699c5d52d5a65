import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { titleText } from '../names.ts'
import { InputForm } from './input-form.tsx'

const route = getRouteApi('/inputs/$id/amend')

/** Correcting or completing an input of one's own ministry. */
export function AmendScreen() {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const person = usePerson()
  const [today] = useState(() => ministryDay(person.party, new Date()))
  // The version that the official decides on is the one first shown: it must not change under their hands.
  const page = useQuery(
    server.chipInputs.get.queryOptions({ id }, { refetchInterval: false, staleTime: Infinity }),
  )
  useTitle(t('form.amend-title'))
  return (
    <QueryState title={t('form.amend-title')} query={page}>
      {({ input, summary: { version, audience, tlp, ours } }) => (
        <>
          <PageHead
            eyebrow={titleText(input.title, language)}
            title={t('form.amend-title')}
            lead={t('form.amend-lead')}
          />
          {ours && isOfficial(person) ? (
            <InputForm key={version} today={today} standing={{ input, version, audience, tlp }} />
          ) : (
            <EmptyState
              title={t('form.not-yours')}
              action={{ label: t('input.to-map'), href: `/inputs/${id}` }}
            />
          )}
        </>
      )}
    </QueryState>
  )
}
