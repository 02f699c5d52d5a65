import { textFor } from '@trilateral/contracts'
import {
  Checkbox,
  EmptyState,
  formatDate,
  Marking,
  PageHead,
  RecordText,
  Table,
  TextLink,
  type Column,
} from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioView } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

const COMPARED_AT_MOST = 4

/** Scenarios that were kept, and the way to compare them. */
export function ScenariosScreen() {
  const { t } = useWords()
  const list = useQuery(server.scenarios.list.queryOptions())
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={list}>
      {(kept) => (
        <>
          <PageHead
            title={t('title')}
            lead={t('lead')}
            actions={
              <TextLink href="/scenarios/try" look="primary">
                {t('try')}
              </TextLink>
            }
          />
          {kept.length === 0 ? (
            <EmptyState title={t('list.empty')} action={{ label: t('try'), href: '/scenarios/try' }} />
          ) : (
            <KeptScenarios kept={kept} />
          )}
        </>
      )}
    </QueryState>
  )
}

function KeptScenarios({ kept }: { kept: readonly ScenarioView[] }) {
  const { language, t, words } = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const columns: readonly Column<ScenarioView>[] = [
    {
      key: 'scenario',
      header: t('column.scenario'),
      isRowHeader: true,
      cell: ({ id, scenario }) => (
        <TextLink href={`/scenarios/${id}`}>
          <RecordText text={scenario.title} isQuiet />
        </TextLink>
      ),
    },
    {
      key: 'question',
      header: t('column.question'),
      cell: ({ scenario: { stop, input } }) => words.question(stop, textFor(input.title, language).text),
    },
    {
      key: 'lost',
      header: t('column.lost'),
      align: 'end',
      cell: ({ scenario: { outcome } }) => words.percents(outcome.lost),
    },
    {
      key: 'ends',
      header: t('column.cover-ends'),
      cell: ({ scenario: { outcome } }) => words.ends(outcome.coverEnds),
    },
    {
      key: 'unmet',
      header: t('column.unmet'),
      align: 'end',
      cell: ({ scenario: { outcome } }) => words.percents(outcome.unmetPart),
    },
    {
      key: 'computed',
      header: t('column.kept'),
      cell: ({ scenario }) => formatDate(language, scenario.computedOn),
    },
    { key: 'marking', header: t('column.marking'), cell: (view) => <Marking {...view} /> },
    {
      key: 'compare',
      header: t('column.compare'),
      cell: ({ id, scenario }) => (
        <Checkbox
          isSelected={chosen.includes(id)}
          isDisabled={!chosen.includes(id) && chosen.length >= COMPARED_AT_MOST}
          onChange={(isChosen) =>
            setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)))
          }
        >
          <span className="for-ears">
            {t('list.pick', { title: textFor(scenario.title, language).text })}
          </span>
        </Checkbox>
      ),
    },
  ]
  return (
    <>
      <Table
        caption={t('list.caption', { count: kept.length })}
        columns={columns}
        rows={kept}
        rowKey={({ id }) => id}
      />
      {chosen.length < 2 ? (
        <p className="quiet">{t('list.compare-how')}</p>
      ) : (
        <TextLink href={`/scenarios/compare?ids=${chosen.join(',')}`} look="primary">
          {t('list.compare', { count: chosen.length })}
        </TextLink>
      )}
    </>
  )
}
