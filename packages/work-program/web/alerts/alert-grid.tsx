import { textFor } from '@trilateral/contracts'
import type { Alert } from '@trilateral/contracts/work-program'
import {
  Basis,
  formatDate,
  Marking,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import {
  chosenColumns,
  ColumnChoice,
  Grid,
  SaveView,
  SelectionBar,
  stillShown,
  type Selected,
} from '@trilateral/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ALERT_FILE_COLUMNS, type AlertFileColumn } from '../../src/files/alert-columns.ts'
import type { RecordView } from '../../src/questions/views.ts'
import { BulkChange } from '../bulk/bulk-change.tsx'
import { personInWords } from '../dossier/person-in-words.ts'
import { terms } from '../dossier/terms.ts'
import { fileColumnTexts } from '../files/file-column-texts.ts'
import { useFileWords } from '../files/use-file-words.ts'
import { useIsOfficial, useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import type { AlertQuestion } from './alert-question.ts'
import { alertGridTexts } from './alert-grid-texts.ts'
import { alertTexts } from './alert-texts.ts'

type Row = RecordView<Alert>

interface Props {
  readonly rows: readonly Row[]
  readonly question: AlertQuestion
  readonly onAsk: (change: Partial<AlertQuestion>) => void
}

/** The alerts, one a row: which columns, what can be done to several at once, and the view as a file. */
export function AlertGrid({ rows, question, onAsk }: Props) {
  const { language } = useLanguage()
  const g = useMessages(alertGridTexts)
  const isOfficial = useIsOfficial()
  const columns = useAlertColumns(question)
  const [selected, setSelected] = useState<Selected>(new Set())
  const keys = rows.map(({ id }) => id)
  const nameOf = ({ state }: Row) => textFor(state.title, language).text
  return (
    <>
      <div className="register-tools">
        {isOfficial ? (
          <SelectionBar
            count={stillShown(selected, keys).length}
            of={rows.length}
            onAll={() => setSelected(new Set(keys))}
            onNone={() => setSelected(new Set())}
          >
            <BulkChange
              kinds={['alert-acknowledge', 'alert-assign', 'alert-close']}
              rows={rows
                .filter(({ id }) => selected.has(id))
                .map((row) => ({ id: row.id, version: row.version, name: nameOf(row) }))}
              onChanged={() => setSelected(new Set())}
            />
          </SelectionBar>
        ) : null}
        <ColumnChoice columns={columns} said={question.columns} onSay={(said) => onAsk({ columns: said })} />
      </div>
      <Grid
        caption={g('caption')}
        columns={chosenColumns(columns, question.columns)}
        rows={rows}
        rowKey={({ id }) => id}
        selection={isOfficial ? { selected, onSelect: setSelected, nameOf } : undefined}
      />
      <SaveAlerts question={question} columns={columns} />
    </>
  )
}

function useAlertColumns(question: AlertQuestion): readonly Column<Row>[] {
  const { language } = useLanguage()
  const t = useMessages(alertTexts)
  const g = useMessages(alertGridTexts)
  const say = useMessages(terms)
  return [
    {
      key: 'alert',
      header: g('alert'),
      isRowHeader: true,
      cell: ({ id, state }) => (
        <span className="program-cell">
          <TextLink href={openedAt(question, id)}>
            <RecordText text={state.title} isQuiet />
          </TextLink>
          <Basis value={state.basis} />
        </span>
      ),
    },
    {
      key: 'status',
      header: t('filter.status'),
      cell: ({ state }) => (
        <span className="alert-status" data-status={state.status}>
          {t(`status.${state.status}`)}
        </span>
      ),
    },
    { key: 'kind', header: g('kind'), cell: ({ state }) => t(`kind.${state.kind}`) },
    { key: 'raised', header: g('raised'), cell: ({ state }) => formatDate(language, state.raisedOn) },
    {
      key: 'impact',
      header: g('impact'),
      cell: ({ state: { impact } }) => say(impact === null ? 'unassessed' : `impact.${impact}`),
    },
    {
      key: 'assigned',
      header: g('assigned'),
      cell: ({ state: { assignedTo } }) =>
        assignedTo ? personInWords(assignedTo, language) : t('assigned-none'),
    },
    {
      key: 'marking',
      header: g('marking'),
      cell: ({ tlp, audience, originator }) => (
        <Marking tlp={tlp} audience={audience} originator={originator} />
      ),
    },
  ]
}

/** The same view, with this alert opened: "back" leads to the list as it was. */
function openedAt(question: AlertQuestion, id: string): string {
  const asked = Object.entries({ ...question, open: id }).filter(([, value]) => value !== undefined)
  return `/alerts?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`
}

function SaveAlerts({
  question,
  columns,
}: {
  readonly question: AlertQuestion
  readonly columns: readonly Column<Row>[]
}) {
  const { language } = useLanguage()
  const zone = useZone()
  const f = useMessages(fileColumnTexts)
  const words = useFileWords('alerts')
  const server = useServer()
  const queries = useQueryClient()
  const { columns: said, open: _open, ...asked } = question
  const shown = chosenColumns(columns, said).flatMap(({ key, header }) => {
    const known: AlertFileColumn | undefined = ALERT_FILE_COLUMNS.find((each) => each === key)
    return known ? [{ key: known, header }] : []
  })
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(
          server.alert.file.queryOptions(
            { ...asked, format, language, words, columns: [...shown, { key: 'basis', header: f('basis') }] },
            { staleTime: 0 },
          ),
        )
      }
      why={(error) => {
        const [refusal] = failureOf(error).refusals
        return refusal && explain(language, refusal, zone)
      }}
    />
  )
}
