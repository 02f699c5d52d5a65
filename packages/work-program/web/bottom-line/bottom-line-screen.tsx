import type { BottomLine } from '@trilateral/contracts/work-program'
import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { RecordView } from '../../src/questions/views.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { ApproveForm } from './approve-form.tsx'
import { bottomLineTexts } from './bottom-line-texts.ts'
import { PresentLine } from './present-line.tsx'

/** The sentence that the area puts before leadership: what stands now, and a new one that an official stands for. */
export function BottomLineScreen() {
  const t = useMessages(bottomLineTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const lines = useQuery(
    useServer().bottomLine.list.queryOptions(undefined, {
      refetchInterval: false,
      refetchOnWindowFocus: false,
    }),
  )
  useTitle(t('title'))
  const back = { label: w('nav.my-work'), href: '/' }
  return (
    <Asked title={t('title')} query={lines} back={back}>
      {({ items }) => {
        const own = items.find(({ ours }) => ours) ?? null
        const others = items.filter(({ ours }) => !ours)
        return (
          <>
            <PageHead title={t('title')} lead={t('lead')} />
            <section className="panel" aria-labelledby="present-title">
              <h2 id="present-title">{t('present')}</h2>
              {own ? <Lines lines={[own]} /> : <p className="soft">{t('present.none')}</p>}
              {others.length > 0 ? (
                <>
                  <h3>{t('present.of')}</h3>
                  <Lines lines={others} />
                </>
              ) : null}
            </section>
            {isOfficial ? (
              <ApproveForm own={own} onReload={lines.refetch} />
            ) : (
              <EmptyState title={w('only-officials')} action={back} />
            )}
          </>
        )
      }}
    </Asked>
  )
}

function Lines({ lines }: { lines: readonly RecordView<BottomLine>[] }) {
  return (
    <ul className="entries">
      {lines.map((line) => (
        <li key={line.id}>
          <PresentLine line={line} />
        </li>
      ))}
    </ul>
  )
}
