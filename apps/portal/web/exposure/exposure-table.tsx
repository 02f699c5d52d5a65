import type { Source } from '@trilateral/contracts'
import { exposingState } from '@trilateral/contracts/semiconductors'
import { severityFigure, severityWords } from '@trilateral/supply-risk'
import {
  Basis,
  datesOf,
  formatDate,
  formatInstant,
  partyName,
  RecordText,
  SourceName,
  StateBadge,
  Table,
  targetOf,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { useMemo } from 'react'
import type { ExposureItem } from '../answers.ts'
import { useAddress } from '../frame/use-past-day.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { materialName } from '../supply/material-name.ts'
import { exposureTexts } from './exposure-texts.ts'
import { neededAt } from './exposure-flows.ts'
import { measureName, stageNames } from './exposure-words.ts'

/** Every way from a measure to a commitment, each link with where it is known from. */
export function ExposureTable({ items }: { items: readonly ExposureItem[] }) {
  const t = useMessages(exposureTexts)
  const columns = useColumns()
  return (
    <Table
      caption={t('caption', { count: items.length })}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}

function useColumns(): readonly Column<ExposureItem>[] {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(exposureTexts)
  const address = useAddress()
  return useMemo(
    () => [
      {
        key: 'measure',
        header: t('column.measure'),
        cell: ({ exposure: { measure, clause } }) => {
          const standing = exposingState(clause)
          const name = measureName(measure, language)
          return (
            <span className="exposure-cell">
              <TextLink href={address(`/measures/${measure.id}`)}>
                {clause.number === null
                  ? t('clause-unnumbered', { measure: name })
                  : t('clause', { measure: name, number: clause.number })}
              </TextLink>
              <span>{targetOf(clause, language)}</span>
              <StateBadge state={standing.state} />
              <span className="exposure-quiet">{datesOf(standing, language)}</span>
              <SourceRead source={clause.source} />
            </span>
          )
        },
      },
      {
        key: 'material',
        header: t('column.material'),
        cell: ({ exposure: { materials } }) => (
          <span className="exposure-cell">
            {materials.map(({ needed, dependence, source }) => (
              <span key={needed} className="exposure-cell">
                <span>{materialName(needed, language)}</span>
                <span className="exposure-quiet">
                  {dependence === null
                    ? t('dependence-unknown')
                    : t('dependence', { percent: Math.round(dependence * 100) })}
                </span>
                <SourceRead source={source} />
              </span>
            ))}
          </span>
        ),
      },
      {
        key: 'input',
        header: t('column.input'),
        isRowHeader: true,
        cell: ({ id, exposure: { input }, provenance }) => (
          <span className="exposure-cell">
            <RecordText text={input.title} />
            <ChangedMark subject={id} />
            {input.illustrative ? <Basis value="illustrative" /> : null}
            <span className="exposure-quiet">
              {t('register', { time: formatInstant(language, provenance.updatedAt, zone) })}
            </span>
          </span>
        ),
      },
      {
        key: 'stage',
        header: t('column.stage'),
        cell: ({ exposure }) => stageNames(neededAt(exposure), language),
      },
      {
        key: 'commitment',
        header: t('column.commitment'),
        cell: ({ exposure: { commitments } }) =>
          commitments.length === 0 ? (
            t('no-commitment')
          ) : (
            <span className="exposure-cell">
              {commitments.map((code) => (
                <TextLink key={code} href={address(`/commitments/${code}`)}>
                  {commitmentByCode(code)?.summary[language] ?? code}
                </TextLink>
              ))}
            </span>
          ),
      },
      {
        key: 'severity',
        header: t('column.severity'),
        cell: ({ exposure: { severity, ifInForce, partners } }) => {
          const said = (of: typeof severity) => ({
            words: severityWords(of, language),
            figure: severityFigure(of),
          })
          const isLess = severity.low < ifInForce.low || severity.high < ifInForce.high
          return (
            <span className="exposure-cell">
              <strong>{t('severity', said(severity))}</strong>
              {isLess ? <span className="exposure-quiet">{t('if-in-force', said(ifInForce))}</span> : null}
              <span>
                {partners
                  .map(({ party }) => partyName(party, language))
                  .join(language === 'ja' ? '、' : ', ')}
              </span>
            </span>
          )
        },
      },
    ],
    [address, language, t, zone],
  )
}

/** Where a link of the way was read, and when. */
function SourceRead({ source: { name, url, accessedOn } }: { source: Source }) {
  const { language } = useLanguage()
  return (
    <span className="exposure-quiet">
      <SourceName source={{ name, url }} /> ({formatDate(language, accessedOn)})
    </span>
  )
}
