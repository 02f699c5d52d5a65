import type { Column } from '../layout/table.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { Figure } from './figure.tsx'
import type { FlowLink, FlowNode } from './flow-layout.ts'
import { FlowDrawing } from './flow-drawing.tsx'
import { ScrollFrame } from './scroll-frame.tsx'
import { writeNumber } from './write-number.ts'

interface Props extends ChartText {
  /** Columns from left to right. */
  readonly stages: readonly { readonly key: string; readonly label: string }[]
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** "t" or "%", written after each value; null: what leads to what, without amounts. */
  readonly unit: string | null
}

/** A flow from stage to stage, or what leads to what. On a phone it scrolls sideways within its frame; the table below says the same. */
export function Sankey({ stages, nodes, links, unit, ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const name = (key: string) => nodes.find((node) => node.key === key)?.label ?? key
  const write = (value: number | null) => {
    const written = value === null ? null : writeNumber(language, value)
    if (written === null) return t('unknown')
    return unit === '%' ? t('percent', { value: written }) : `${written} ${unit}`
  }
  const amounts: Column<FlowLink>[] =
    unit === null
      ? []
      : [{ key: 'value', header: t('value'), cell: ({ value }) => write(value), align: 'end' }]
  const columns: Column<FlowLink>[] = [
    { key: 'from', header: t('flow.from'), cell: ({ from }) => name(from), isRowHeader: true },
    { key: 'to', header: t('flow.to'), cell: ({ to }) => name(to) },
    ...amounts,
  ]
  return (
    <Figure {...text} columns={columns} rows={links} rowKey={({ from, to }) => `${from} ${to}`}>
      {(labelledBy) => (
        <ScrollFrame className="flow-frame" name={text.finding}>
          <FlowDrawing
            labelledBy={labelledBy}
            stages={stages}
            nodes={nodes}
            links={links}
            write={unit === null ? undefined : write}
          />
        </ScrollFrame>
      )}
    </Figure>
  )
}
