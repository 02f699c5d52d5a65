import { countryName, Table, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { BASES } from '@trilateral/supply-risk'
import type { Outputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { signed, tenths, thousandths, whole } from './figures.ts'
import { materialName, stageName, stages } from './names.ts'

type Comparison = Outputs['supply']['compare']['comparison']
type Reason = Extract<Comparison, { comparable: false }>['reasons'][number]

/** Why two positions cannot be compared, with what each of them is. */
export function useReasons(): (reasons: readonly Reason[]) => string {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const inWords = (code: Reason['code'], text: string): string => {
    if (code === 'different-material') return materialName(text, language)
    const stage = stages.find((each) => each === text)
    if (code === 'different-stage' && stage) return stageName(stage, language)
    if (code === 'side-unknown') return t(text === 'known' ? 'method.known' : 'method.unknown')
    if (code === 'different-scope') return t(text === 'global' ? 'side.global' : 'side.sourcing')
    const basis = BASES.find((each) => each === text)
    if (code === 'different-basis' && basis) return t(`basis.${basis}`)
    const [of, line = ''] = text.split(' ')
    if (of === 'imports-by-value') return t('method.imports-by-value', { line })
    return of === 'production' || of === 'sourcing' ? t(`method.${of}`) : text
  }
  return (reasons) =>
    reasons
      .map(({ code, a, b }) => t(`reason.${code}`, { a: inWords(code, a), b: inWords(code, b) }))
      .join(' ')
}

interface Props {
  readonly comparison: Comparison
  readonly a: string
  readonly b: string
}

/** Two positions side by side; or that they are not comparable, and why: then no number is given. */
export function ComparisonTable({ comparison, a, b }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const reasons = useReasons()
  if (!comparison.comparable) {
    return (
      <div className="state-box">
        <p className="state-title">{t('compare.not-comparable')}</p>
        <p>{reasons(comparison.reasons)}</p>
      </div>
    )
  }
  const row = (
    key: string,
    name: string,
    pair: { a: number | null; b: number | null; difference: number | null },
    write: (value: number) => string,
  ) => ({
    key,
    name,
    a: pair.a === null ? t('unknown') : write(pair.a),
    b: pair.b === null ? t('unknown') : write(pair.b),
    difference: pair.difference === null ? '–' : `${pair.difference > 0 ? '+' : ''}${write(pair.difference)}`,
  })
  const percent = (value: number) => t('percent', { value: tenths(value, language) })
  const rows = [
    row('hhi', t('hhi'), comparison.hhi, (value) => whole(value, language)),
    row('risk', t('risk'), comparison.risk, (value) => thousandths(value, language)),
    row('coverage', t('column.coverage'), comparison.coverage, percent),
    ...comparison.countries.map(({ country, ...pair }) =>
      row(country, countryName(country, language), pair, percent),
    ),
  ]
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'name', header: t('column.what'), isRowHeader: true, cell: ({ name }) => name },
    { key: 'a', header: a, align: 'end', cell: (each) => each.a },
    { key: 'b', header: b, align: 'end', cell: (each) => each.b },
    { key: 'difference', header: t('column.difference'), align: 'end', cell: ({ difference }) => difference },
  ]
  return (
    <Table
      caption={t('compare.caption', {
        hhi:
          comparison.hhi.difference === null ? '–' : signed(Math.round(comparison.hhi.difference), language),
      })}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
