import {
  Button,
  countryName,
  Select,
  Table,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { NumberSlider } from '@trilateral/ui/desk'
import { whatIf, type Change, type MovedTerm } from '@trilateral/supply-risk'
import { useState } from 'react'
import type { PositionPage } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { explain } from '../refusals/explain.ts'
import { signed, thousandths } from './figures.ts'

/** What the official has moved so far; what is not here stays as it is. */
interface Moved {
  readonly 'import-reliance'?: number
  readonly 'eol-recycling'?: number
  readonly substitution?: number
  readonly share?: { readonly side: 'global' | 'sourcing'; readonly country: string; readonly share: number }
  readonly vintage?: string
}

/** Any input replaced, computed here in the browser: nothing of it is kept. */
export function WhatIfPanel({ page }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const [moved, setMoved] = useState<Moved>({})
  const { inputs, vintages, position } = page
  if (!inputs) {
    return (
      <Tile heading={t('what-if.title')}>
        <p className="quiet">{t('what-if.unknown')}</p>
      </Tile>
    )
  }
  const set = (part: Moved) => setMoved((before) => ({ ...before, ...part }))
  const sides = (['global', 'sourcing'] as const).filter((side) => inputs[side] !== null)
  const side = moved.share?.side ?? sides[0] ?? 'global'
  const suppliers = (inputs[side] ?? []).toSorted((a, b) => b.share - a.share)
  const supplier = suppliers.find(({ country }) => country === moved.share?.country) ?? suppliers[0]
  const answer = whatIf(inputs, changesOf(moved, vintages))
  return (
    <Tile heading={t('what-if.title')} finding={t('what-if.lead')}>
      <div className="what-if">
        <NumberSlider
          label={t('missing.importReliance')}
          value={moved['import-reliance'] ?? inputs.importReliance ?? 0}
          isDisabled={inputs.basis !== 'GS+EU'}
          description={inputs.basis === 'GS+EU' ? undefined : t('what-if.not-used')}
          max={1}
          step={0.01}
          onChange={(value) => set({ 'import-reliance': value })}
        />
        <NumberSlider
          label={t('missing.recycling')}
          value={moved['eol-recycling'] ?? inputs.eolRecycling}
          max={1}
          step={0.01}
          onChange={(value) => set({ 'eol-recycling': value })}
        />
        <NumberSlider
          label={t('missing.substitution')}
          value={moved.substitution ?? inputs.substitution}
          max={1}
          step={0.01}
          onChange={(value) => set({ substitution: value })}
        />
        <Select
          label={t('what-if.side')}
          value={side}
          options={sides.map((value) => ({ value, label: t(`missing.${value}`) }))}
          onChange={(value) => {
            const first = (inputs[value] ?? [])[0]
            if (first) set({ share: { side: value, country: first.country, share: first.share } })
          }}
        />
        <Select
          label={t('what-if.country')}
          value={supplier?.country ?? ''}
          options={suppliers.map(({ country }) => ({
            value: country,
            label: countryName(country, language),
          }))}
          onChange={(country) => {
            const share = suppliers.find((each) => each.country === country)?.share ?? 0
            set({ share: { side, country, share } })
          }}
        />
        <NumberSlider
          label={t('what-if.share')}
          description={t('what-if.rescaled')}
          value={moved.share?.share ?? supplier?.share ?? 0}
          max={100}
          step={0.1}
          onChange={(share) => set({ share: { side, country: supplier?.country ?? '', share } })}
        />
        <Select
          label={t('governance')}
          value={moved.vintage ?? position.governance}
          options={vintages.map(({ code }) => ({ value: code, label: code.replace('-', '–') }))}
          onChange={(vintage) => set({ vintage })}
        />
        <Button onPress={() => setMoved({})}>{t('what-if.reset')}</Button>
      </div>
      {answer.ok ? (
        <Outcome
          before={answer.value.before.value}
          after={answer.value.after.value}
          difference={answer.value.difference}
          moved={answer.value.moved}
        />
      ) : (
        <p className="refusal" role="alert">
          {explain(language, answer.refusal)}
        </p>
      )}
    </Tile>
  )
}

function changesOf(moved: Moved, vintages: PositionPage['vintages']): readonly Change[] {
  const scores = vintages.find(({ code }) => code === moved.vintage)?.scores
  return [
    ...(moved['import-reliance'] === undefined
      ? []
      : [{ kind: 'import-reliance' as const, value: moved['import-reliance'] }]),
    ...(moved['eol-recycling'] === undefined
      ? []
      : [{ kind: 'eol-recycling' as const, value: moved['eol-recycling'] }]),
    ...(moved.substitution === undefined
      ? []
      : [{ kind: 'substitution' as const, value: moved.substitution }]),
    ...(moved.share ? [{ kind: 'share' as const, ...moved.share, others: 'rescaled' as const }] : []),
    ...(scores ? [{ kind: 'governance-scores' as const, governance: scores }] : []),
  ]
}

interface OutcomeProps {
  readonly before: number | null
  readonly after: number | null
  readonly difference: number | null
  readonly moved: readonly MovedTerm[]
}

function Outcome({ before, after, difference, moved }: OutcomeProps) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const write = (value: number | null) => (value === null ? t('unknown') : thousandths(value, language))
  const rows = [
    { key: 'risk', name: t('risk'), before, after },
    ...moved.map(({ term, ...rest }) => ({ key: term, name: t(`term.${term}`), ...rest })),
  ]
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'name', header: t('column.term'), isRowHeader: true, cell: ({ name }) => name },
    { key: 'before', header: t('what-if.before'), align: 'end', cell: (row) => write(row.before) },
    { key: 'after', header: t('what-if.after'), align: 'end', cell: (row) => write(row.after) },
  ]
  return (
    <>
      <output className="what-if-outcome">
        {t('what-if.outcome', {
          before: write(before),
          after: write(after),
          difference: difference === null ? t('unknown') : signed(difference, language),
        })}
      </output>
      <Table caption={t('what-if.caption')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </>
  )
}
