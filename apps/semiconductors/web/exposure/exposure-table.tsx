import { Basis, SourceName, Table, targetOf, TextLink, type Column } from '@trilateral/ui'
import { useMemo } from 'react'
import type { ExposureView } from '../../src/router.ts'
import { ClauseStateOf } from './clause-state.tsx'
import { SeverityCell } from './severity-cell.tsx'
import { useExposureWords, type ExposureWords } from './use-exposure-words.ts'

interface Props {
  readonly items: readonly ExposureView[]
  /** Left out where they are all of one input. */
  readonly isOfOneInput?: boolean
}

export function ExposureTable({ items, isOfOneInput = false }: Props) {
  const words = useExposureWords()
  const columns = useMemo(() => columnsOf(words, isOfOneInput), [words, isOfOneInput])
  return (
    <Table
      caption={words.t('caption', { count: items.length })}
      columns={columns}
      rows={items}
      rowKey={({ exposure }) => exposure.id}
    />
  )
}

function columnsOf(words: ExposureWords, isOfOneInput: boolean): readonly Column<ExposureView>[] {
  const { language, t } = words
  const input: Column<ExposureView> = {
    key: 'input',
    header: t('column.input'),
    isRowHeader: true,
    cell: ({ exposure }) => (
      <span className="severity">
        <TextLink href={`/exposure/${exposure.id}`}>{words.title(exposure)}</TextLink>
        {exposure.input.illustrative ? <Basis value="illustrative" /> : null}
      </span>
    ),
  }
  const measure: Column<ExposureView> = {
    key: 'measure',
    header: t('column.measure'),
    isRowHeader: isOfOneInput,
    cell: ({ exposure }) => {
      const name = t('clause', { measure: words.measure(exposure), clause: words.clause(exposure) })
      const { source } = exposure.measure
      return (
        <span className="severity">
          {isOfOneInput ? <TextLink href={`/exposure/${exposure.id}`}>{name}</TextLink> : name}
          <span className="quiet">{targetOf(exposure.clause, language)}</span>
          <span className="quiet">
            <SourceName source={source} />
          </span>
        </span>
      )
    },
  }
  return [
    ...(isOfOneInput ? [] : [input]),
    {
      key: 'material',
      header: t('column.material'),
      cell: ({ exposure }) => words.joined(exposure.materials.map(words.needed)),
    },
    measure,
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ exposure }) => <ClauseStateOf exposure={exposure} />,
    },
    {
      key: 'severity',
      header: t('column.severity'),
      cell: ({ exposure }) => <SeverityCell exposure={exposure} />,
    },
    { key: 'partners', header: t('column.partners'), cell: ({ exposure }) => words.partners(exposure) },
  ]
}
