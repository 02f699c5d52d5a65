import { textFor, type CalendarDate } from '@trilateral/contracts'
import {
  Button,
  CopyLink,
  EmptyState,
  LastRead,
  PageHead,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { ColumnChoice, SelectionBar, stillShown, type Selected } from '@trilateral/ui/desk'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegisterRow } from '../../src/questions/register.ts'
import { dayFor } from '../../src/rules/days.ts'
import { BulkChange } from '../bulk/bulk-change.tsx'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { Views } from '../views/views.tsx'
import { ProgramFilters } from './program-filters.tsx'
import { ProgramTable, useProgramColumns } from './program-table.tsx'
import type { RegisterQuestion } from './register-question.ts'
import { registerTexts } from './register-texts.ts'
import { SavePrograms } from './save-programs.tsx'
import { usePages } from './use-pages.ts'

interface Props {
  readonly question: RegisterQuestion
  readonly onAsk: (change: Partial<RegisterQuestion>) => void
}

/** As many as the server gives at once: one seldom has to ask for more. */
const PAGE = 100

/** S2: the area's programs. */
export function RegisterScreen({ question, onAsk }: Props) {
  const t = useMessages(registerTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const server = useServer()
  const isOfficial = useIsOfficial()
  const { columns: _columns, ...asked } = question
  const { places, goOn } = usePages(JSON.stringify(asked))
  const pages = useQueries({
    queries: places.map((after) =>
      server.register.queryOptions({ ...asked, after, limit: PAGE }, { placeholderData: keepPreviousData }),
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
          <Views list="programs" asked={question} />
          <ProgramFilters question={question} onAsk={onAsk} />
          {rows.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          ) : (
            <Programs
              rows={rows}
              today={dayFor(today, person.party)}
              question={question}
              onSay={(columns) => onAsk({ columns })}
            />
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

interface ProgramsProps {
  readonly rows: readonly RegisterRow[]
  readonly today: CalendarDate
  readonly question: RegisterQuestion
  readonly onSay: (said: string | undefined) => void
}

/** The grid, which of its columns are shown, and what can be done to the rows that are selected. */
function Programs({ rows, today, question, onSay }: ProgramsProps) {
  const { columns: said } = question
  const { language } = useLanguage()
  const isOfficial = useIsOfficial()
  const columns = useProgramColumns(today)
  const [selected, setSelected] = useState<Selected>(new Set())
  const keys = stillShown(
    selected,
    rows.map(({ id }) => id),
  )
  return (
    <>
      <div className="register-tools">
        {isOfficial ? (
          <SelectionBar
            count={keys.length}
            of={rows.length}
            onAll={() => setSelected(new Set(rows.map(({ id }) => id)))}
            onNone={() => setSelected(new Set())}
          >
            <BulkChange
              kinds={['program-owner', 'program-close']}
              rows={rows
                .filter(({ id }) => selected.has(id))
                .map(({ id, version, state }) => ({
                  id,
                  version,
                  name: textFor(state.title, language).text,
                }))}
              onChanged={() => setSelected(new Set())}
            />
          </SelectionBar>
        ) : null}
        <ColumnChoice columns={columns} said={said} onSay={onSay} />
      </div>
      <ProgramTable
        rows={rows}
        columns={columns}
        said={said}
        selection={isOfficial ? { selected, onSelect: setSelected } : undefined}
      />
      <SavePrograms question={question} columns={columns} />
    </>
  )
}

const lastChange = (rows: readonly RegisterRow[]): string | null =>
  rows
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1) ?? null
