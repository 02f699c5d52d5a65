import { ALERT_STATUSES } from '@trilateral/contracts/work-program'
import { Button, CopyLink, EmptyState, LastRead, PageHead, Select, useMessages } from '@trilateral/ui'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { Alert } from '@trilateral/contracts/work-program'
import { useCallback, useEffect, useRef } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { Comments } from '../comments/comments.tsx'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { SearchBox } from '../programs/search-box.tsx'
import { usePages } from '../programs/use-pages.ts'
import { Views } from '../views/views.tsx'
import type { AlertQuestion } from './alert-question.ts'
import { AlertGrid } from './alert-grid.tsx'
import { alertGridTexts } from './alert-grid-texts.ts'
import { AlertTile } from './alert-tile.tsx'
import { alertTexts } from './alert-texts.ts'

interface Props {
  readonly question: AlertQuestion
  readonly onAsk: (change: Partial<AlertQuestion>) => void
}

const PAGE = 100

/** Alerts, what changed last first: evidence, what it touches, who looks after it. */
export function AlertsScreen({ question, onAsk }: Props) {
  const t = useMessages(alertTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const server = useServer()
  const { columns: _columns, open, ...asked } = question
  const { places, goOn } = usePages(JSON.stringify(asked))
  const pages = useQueries({
    queries: places.map((after) =>
      server.alert.list.queryOptions({ ...asked, after, limit: PAGE }, { placeholderData: keepPreviousData }),
    ),
  })
  useTitle(t('title'))
  const search = useCallback((typed: string) => onAsk({ search: typed || undefined }), [onAsk])
  const [first] = pages
  const last = pages.at(-1)
  if (!first) return null
  const alerts = [
    ...new Map(pages.flatMap(({ data }) => data?.items ?? []).map((each) => [each.id, each])).values(),
  ]
  const next = last?.data?.next ?? null
  return (
    <Asked title={t('title')} query={first} back={{ label: w('nav.programs'), href: '/programs' }}>
      {({ total }) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              raised: alerts.filter(({ state }) => state.status === 'raised').length,
              count: alerts.length,
            })}
            actions={<CopyLink />}
            meta={
              <LastRead
                readAt={new Date(first.dataUpdatedAt)}
                isReached={!first.isError}
                everySeconds={everySeconds}
                lastChangeAt={null}
                party={person.party}
              />
            }
          />
          <Views list="alerts" asked={question} />
          <search className="filters" aria-label={t('filter.label')}>
            <SearchBox value={question.search ?? ''} onSearch={search} />
            <Select
              label={t('filter.status')}
              value={question.status ?? ''}
              options={[
                { value: '', label: w('any') },
                ...ALERT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
              ]}
              onChange={(status) => onAsk({ status: status || undefined })}
            />
          </search>
          {open === undefined ? null : (
            <OpenAlert
              key={open}
              alert={alerts.find(({ id }) => id === open)}
              onClose={() => onAsk({ open: undefined })}
            />
          )}
          {alerts.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          ) : (
            <AlertGrid rows={alerts} question={question} onAsk={onAsk} />
          )}
          {next === null ? null : (
            <p className="list-end">
              <span>{w('list.some', { shown: alerts.length, count: total })}</span>
              <Button isPending={last?.isFetching ?? false} onPress={() => goOn(next)}>
                {w('list.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </Asked>
  )
}

interface OpenProps {
  readonly alert: RecordView<Alert> | undefined
  readonly onClose: () => void
}

/** The alert that was opened, above the list; whoever opened it by a key reads on there. */
function OpenAlert({ alert, onClose }: OpenProps) {
  const g = useMessages(alertGridTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={box} tabIndex={-1} className="opened">
      <p>
        <Button look="quiet" onPress={onClose}>
          {g('back')}
        </Button>
      </p>
      {alert ? (
        <>
          <AlertTile alert={alert} />
          <Comments about={{ entity: 'alert', id: alert.id }} />
        </>
      ) : (
        <p className="soft">{g('gone')}</p>
      )}
    </div>
  )
}
