import { textFor } from '@trilateral/contracts'
import { countryName, formatDate, SourceName, TextLink, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { commitmentByCode } from '@trilateral/work-program/statement'
import type { ReactNode } from 'react'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { stageName } from '../names.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { unitName } from './words.ts'

/** The inputs that the reader may see, by name. */
function InputLinks({ inputs }: Pick<IndicatorPage, 'inputs'>) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  if (inputs.length === 0) return t('fact.none')
  return (
    <ul className="indicator-list">
      {inputs.map(({ id, title }) => (
        <li key={id}>
          <TextLink href={`/inputs/${id}`}>{textFor(title, language).text}</TextLink>
        </li>
      ))}
    </ul>
  )
}

/** What is measured, how often, where it was read, and what it bears on. */
export function FactsTile({ page }: { page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const { measures, unit, cadence, releaseLagDays, worse, comparison, source, stages, inputs, commitments } =
    page
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('fact.measures'),
      [
        `${t(`measures.${measures}`)} (${unitName(language, unit)})`,
        ...(page.country === null
          ? []
          : [t('about.country', { country: countryName(page.country, language) })]),
      ].join(' · '),
    ],
    [t('fact.cadence'), t('fact.cadence-value', { cadence: t(`cadence.${cadence}`), days: releaseLagDays })],
    [t('fact.worse'), t(`worse.${worse}`)],
    [t('fact.comparison'), t(`comparison.${comparison}`)],
    [
      t('fact.source'),
      <>
        <SourceName source={source} /> ({formatDate(language, source.accessedOn)})
      </>,
    ],
    [t('fact.stages'), stages.map((stage) => stageName(stage, language)).join(', ') || t('fact.none')],
    [t('fact.inputs'), <InputLinks key="inputs" inputs={inputs} />],
    [
      t('fact.commitments'),
      commitments.map((code) => commitmentByCode(code)?.summary[language] ?? code).join(' · ') ||
        t('fact.none'),
    ],
  ]
  return (
    <Tile heading={t('get.facts')}>
      <dl className="dossier-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Tile>
  )
}
