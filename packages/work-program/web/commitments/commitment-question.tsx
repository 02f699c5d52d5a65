import { EmptyState, PageHead, partyName, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CommitmentRow } from '../../src/questions/commitments.ts'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { explain } from '../refusals/explain.ts'
import { commitmentTexts } from './commitment-texts.ts'
import { VerbMark } from './verb-mark.tsx'

interface Props {
  readonly code: string
  readonly step: 'owners' | 'assess' | 'activity'
  readonly children: (row: CommitmentRow, reload: () => Promise<unknown>) => ReactNode
}

/** What the forms about a commitment begin with: what ministers said, and whether this person may record anything of it. */
export function CommitmentQuestion({ code, step, children }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(commitmentTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const list = useQuery(
    useServer().commitment.list.queryOptions(undefined, {
      refetchInterval: false,
      refetchOnWindowFocus: false,
    }),
  )
  const title = t(`${step}.title`)
  useTitle(title)
  const back = { label: w('back.commitments'), href: '/commitments' }
  return (
    <Asked title={title} query={list} back={back}>
      {(rows) => {
        const row = rows.find((each) => each.code === code)
        const commitment = commitmentByCode(code)
        const no = whyNot()
        return (
          <>
            <PageHead
              eyebrow={title}
              title={commitment?.summary[language] ?? code}
              meta={commitment ? <VerbMark commitment={commitment} /> : null}
            />
            {row && no === null ? children(row, list.refetch) : <EmptyState title={no ?? ''} action={back} />}
          </>
        )

        function whyNot(): string | null {
          if (!row) return explain(language, { code: 'commitment-not-found' }, zone)
          if (!isOfficial) return w('only-officials')
          if (row.followUp?.ours === false)
            return w('only-originator', { party: partyName(row.followUp.originator, language) })
          return step !== 'owners' && row.followUp === null ? t('needs-owners') : null
        }
      }}
    </Asked>
  )
}
