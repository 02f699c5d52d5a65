import { textFor } from '@trilateral/contracts'
import { CHIP_LINES, IMPORTING_COUNTRIES, SHARED_HEADINGS } from '@trilateral/supply-risk/trade'
import { Button, Select, TextField } from '@trilateral/ui'
import { ComboBox } from '@trilateral/ui/desk'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { VintageView } from '../../src/router.ts'
import { importerOptions } from './importer-options.ts'
import { useWords } from './use-words.ts'
import { lineOf, writtenLine } from './words.ts'

interface Props {
  readonly question: { readonly importer: string; readonly line: string }
  readonly vintages: readonly VintageView[]
  readonly chosen: VintageView | undefined
}

const keyOf = ({ dataSet, year }: Pick<VintageView, 'dataSet' | 'year'>) => `${year} ${dataSet}`

/** What is shown. It lives in the address, so that a link shows the same. */
export function TradeFilters({ question: { importer, line }, vintages, chosen }: Props) {
  const { language, t, words } = useWords()
  const navigate = useNavigate({ from: '/trade' })
  const [typed, setTyped] = useState('')
  const ask = (change: Readonly<Record<string, string | number | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, importer, line, year: undefined, dataSet: undefined, ...change }),
      replace: true,
      resetScroll: false,
    })
  const other = lineOf(typed)
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <ComboBox
        label={t('importer')}
        value={importer}
        options={importerOptions(words.country, IMPORTING_COUNTRIES)}
        onChange={(value) => (value === null ? undefined : ask({ importer: value }))}
      />
      <Select
        label={t('line')}
        value={line}
        options={useLineOptions(line)}
        onChange={(value) => ask({ line: value })}
      />
      {chosen ? (
        <Select
          label={t('data')}
          value={keyOf(chosen)}
          options={vintages.map((vintage) => ({
            value: keyOf(vintage),
            label: t('data.option', {
              year: String(vintage.year),
              title: textFor(vintage.title, language).text,
            }),
          }))}
          onChange={(value) => {
            const [year = '', dataSet] = value.split(' ')
            ask({ year: Number(year), dataSet })
          }}
        />
      ) : null}
      <form
        className="trade-other-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (other !== undefined) ask({ line: other })
        }}
      >
        <TextField
          label={t('line.other')}
          description={t('line.other-help')}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">{t('line.show')}</Button>
      </form>
    </search>
  )
}

/** The watched lines, the heading that measures none of its metals, and whatever else is shown just now. */
export function useLineOptions(line: string) {
  const { t, words } = useWords()
  const known = [
    ...CHIP_LINES.map(({ line: value }) => ({ value, label: words.line(value) })),
    ...SHARED_HEADINGS.map(({ code }) => {
      const value = code.replace('.', '')
      return { value, label: `${code} ${t('line.shared', { metals: words.lineName(value) ?? '' })}` }
    }),
  ]
  return known.some(({ value }) => value === line)
    ? known
    : [...known, { value: line, label: t('line.code', { code: writtenLine(line) }) }]
}
