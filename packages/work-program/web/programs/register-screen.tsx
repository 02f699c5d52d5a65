import { Button, CopyLink, EmptyState, LastRead, PageHead, TextLink, useMessages } from '@trilateral/ui'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { RegisterRow } from '../../src/questions/register.ts'
import { dayFor } from '../../src/rules/days.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { ProgramFilters } from './program-filters.tsx'
import { ProgramTable } from './program-table.tsx'
import type { RegisterQuestion } from './register-question.ts'
import { registerTexts } from './register-texts.ts'
import { usePages } from './use-pages.ts'

interface Props {
  readonly question: RegisterQuestion
  readonly onAsk: (change: Partial<RegisterQuestion>) => void
}

/** S2: the area's programs. */
export function RegisterScreen({ question, onAsk }: Props) {
  const t = useMessages(registerTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const server = useServer()
  const isOfficial = useIsOfficial()
  const { places, goOn } = usePages(JSON.stringify(question))
  const pages = useQueries({
    queries: places.map((after) =>
      server.register.queryOptions({ ...question, after }, { placeholderData: keepPreviousData }),
    ),
  })
  useTitle(t('title'))
  const [first] = pages
  const last = pages.at(-1)
  if (!first) return null
  const rows = [
    ...new Map(pages.flatMap(({ data }) => data?.items ?? []).map((row) => [row.id, row])).values(),
  ]
  const next = last?.data?.next ?? null
  return (
    <Asked title={t('title')} query={first} back={{ label: w('back.programs'), href: '/programs' }}>
      {({ today, total, totalIsCapped }) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', { count: total, more: totalIsCapped ? 'yes' : 'no' })}
            actions={
              <>
                <CopyLink />
                {isOfficial ? (
                  <>
                    <TextLink href="/bottom-line" look="secondary">
                      {w('bottom-line')}
                    </TextLink>
                    <TextLink href="/programs/new" look="primary">
                      {t('new')}
                    </TextLink>
                  </>
                ) : null}
              </>
            }
            meta={
              <LastRead
                readAt={new Date(first.dataUpdatedAt)}
                isReached={!first.isError}
                everySeconds={everySeconds}
                lastChangeAt={lastChange(rows)}
                party={person.party}
              />
            }
          />
          <ProgramFilters question={question} onAsk={onAsk} />
          {rows.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          ) : (
            <ProgramTable rows={rows} today={dayFor(today, person.party)} />
          )}
          <p className="list-end">
            <span>
              {w(next === null ? 'list.all' : totalIsCapped ? 'list.capped' : 'list.some', {
                shown: rows.length,
                count: total,
              })}
            </span>
            {next === null ? null : (
              <Button isPending={last?.isFetching ?? false} onPress={() => goOn(next)}>
                {w('list.more')}
              </Button>
            )}
          </p>
        </>
      )}
    </Asked>
  )
}

const lastChange = (rows: readonly RegisterRow[]): string | null =>
  rows
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1) ?? null
