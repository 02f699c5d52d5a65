import { textFor } from '@trilateral/contracts'
import {
  Basis,
  EmptyState,
  Marking,
  PageHead,
  partyName,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { explain } from '../refusals/explain.ts'

interface Props {
  readonly program: string
  readonly title: string
  readonly lead: string
  /** What changes the program itself is its originator's alone; risks and actions may be added by whoever sees it. */
  readonly isOriginatorOnly?: boolean
  /** A risk may be closed whatever became of its program. */
  readonly isForClosed?: boolean
  readonly children: (page: ProgramPage, reload: () => Promise<unknown>) => ReactNode
}

/** What the forms under a program begin with: which one it is, and whether this person may record anything of it. */
export function ProgramQuestion(props: Props) {
  const { program, title, lead, isOriginatorOnly = false, isForClosed = false, children } = props
  const { language } = useLanguage()
  const zone = useZone()
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const page = useQuery(
    useServer().program.get.queryOptions(
      { id: program },
      { refetchInterval: false, refetchOnWindowFocus: false },
    ),
  )
  useTitle(title)
  return (
    <Asked title={title} query={page} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => {
        const { state, originator, tlp, audience } = data
        const no = whyNot(data)
        return (
          <>
            <PageHead
              eyebrow={textFor(state.title, language).text}
              title={title}
              lead={lead}
              meta={
                <>
                  <Marking tlp={tlp} audience={audience} originator={originator} />
                  <Basis value={state.basis} />
                </>
              }
            />
            {no === null ? (
              children(data, page.refetch)
            ) : (
              <EmptyState title={no} action={{ label: w('back.program'), href: `/programs/${program}` }} />
            )}
          </>
        )
      }}
    </Asked>
  )

  function whyNot({ ours, originator, state }: ProgramPage): string | null {
    if (!isOfficial) return w('only-officials')
    if (isOriginatorOnly && !ours) return w('only-originator', { party: partyName(originator, language) })
    return state.status === 'closed' && !isForClosed
      ? explain(language, { code: 'program-closed' }, zone)
      : null
  }
}
