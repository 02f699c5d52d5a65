import { textFor } from '@trilateral/contracts'
import {
  Basis,
  EmptyState,
  formatDate,
  Marking,
  PageHead,
  partyName,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { MilestonePage } from '../../src/questions/milestone-page.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { milestoneTexts } from './milestone-texts.ts'

interface Props {
  readonly id: string
  readonly step: 'slip' | 'reach'
  readonly children: (page: MilestonePage, reload: () => Promise<unknown>) => ReactNode
}

/** What both forms about a milestone begin with: which one it is, and whether this person may record anything of it. */
export function MilestoneQuestion({ id, step, children }: Props) {
  const { language } = useLanguage()
  const t = useMessages(milestoneTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const page = useQuery(
    useServer().milestone.get.queryOptions({ id }, { refetchInterval: false, refetchOnWindowFocus: false }),
  )
  useTitle(t(`${step}.title`))
  return (
    <Asked title={t(`${step}.title`)} query={page} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => {
        const { state, programTitle, ours, originator, tlp, audience } = data
        const back = { label: w('back.program'), href: `/programs/${state.program}` }
        return (
          <>
            <PageHead
              eyebrow={
                programTitle ? t('of', { program: textFor(programTitle, language).text }) : t('eyebrow')
              }
              title={textFor(state.title, language).text}
              lead={t(`${step}.lead`)}
              meta={
                <>
                  <Marking tlp={tlp} audience={audience} originator={originator} />
                  <Basis value={state.basis} />
                </>
              }
            />
            {!isOfficial || !ours ? (
              <EmptyState
                title={
                  isOfficial
                    ? w('only-originator', { party: partyName(originator, language) })
                    : w('only-officials')
                }
                action={back}
              />
            ) : state.reachedOn !== null ? (
              <EmptyState
                title={t('already.reached', { day: formatDate(language, state.reachedOn) })}
                action={back}
              />
            ) : (
              children(data, page.refetch)
            )}
          </>
        )
      }}
    </Asked>
  )
}
