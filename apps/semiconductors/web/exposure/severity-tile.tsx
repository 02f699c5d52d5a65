import type { ExposedPartner, Exposure } from '@trilateral/contracts/semiconductors'
import { HALVING_WEEKS, SEVERITY_LEVELS, SUBSTITUTE_FACTORS } from '@trilateral/supply-risk'
import { formatDate, partyName, SourceName, Table, Tile, type Column } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'
import { useExposureWords } from './use-exposure-words.ts'

const of100 = (value: number) => Math.round(value * 100)

/** The formula as it stands, with every input in view and where it was read; what is unknown says so. */
export function SeverityTile({ exposure }: { exposure: Exposure }) {
  const words = useExposureWords()
  const { language, t } = words
  const { materials, input, partners } = exposure
  const known = materials.map(({ dependence }) => dependence).filter((each) => each !== null)
  const percent = (value: number) => t('percent', { value: writeNumber(language, value * 100, 1) ?? '' })
  const dependence = materials
    .map(
      (material) =>
        `${words.needed(material)} ${material.dependence === null ? t('unknown') : percent(material.dependence)}`,
    )
    .join(language === 'ja' ? '、' : ', ')
  const sources = [
    ...materials.map(({ source }) => source),
    ...(input.substitutes ? [input.substitutes.source] : []),
  ]
  const columns: readonly Column<ExposedPartner>[] = [
    {
      key: 'partner',
      header: t('column.partner'),
      isRowHeader: true,
      cell: ({ party }) => partyName(party, language),
    },
    {
      key: 'dependence',
      header: t('column.dependence'),
      cell: () => (known.length === 0 ? t('unknown') : dependence),
    },
    {
      key: 'cover',
      header: t('column.cover'),
      cell: ({ cover }) =>
        cover === null
          ? t('unknown')
          : t('cover.on', {
              weeks: writeNumber(language, cover.weeks, 1) ?? '',
              day: formatDate(language, cover.on),
            }),
    },
    {
      key: 'substitutes',
      header: t('column.substitutes'),
      cell: () => (input.substitutes === null ? t('unknown') : t(`substitutes.${input.substitutes.level}`)),
    },
    { key: 'in-force', header: t('column.in-force'), cell: ({ ifInForce }) => words.severity(ifInForce) },
    {
      key: 'now',
      header: t('column.now'),
      cell: ({ severity }) => <strong>{words.severity(severity)}</strong>,
    },
    {
      key: 'source',
      header: t('column.source'),
      cell: ({ cover }) => (
        <ul className="exposure-partners">
          {[
            ...new Map(
              [...sources, ...(cover ? [cover.source] : [])].map((each) => [each.name, each]),
            ).values(),
          ].map(({ name, url, accessedOn }) => (
            <li key={name}>
              <SourceName source={{ name, url }} />{' '}
              <span className="quiet">{formatDate(language, accessedOn)}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <Tile
      heading={t('formula.title')}
      finding={t('formula.finding', { severity: words.severityOf100(exposure.severity) })}
    >
      <p className="formula">{t('formula.text', { weeks: HALVING_WEEKS })}</p>
      <p className="quiet">
        {t('formula.note', {
          none: percent(SUBSTITUTE_FACTORS.none),
          part: percent(SUBSTITUTE_FACTORS['in-part']),
          full: percent(SUBSTITUTE_FACTORS.full),
          severe: of100(SEVERITY_LEVELS.severe),
          high: of100(SEVERITY_LEVELS.high),
          moderate: of100(SEVERITY_LEVELS.moderate),
        })}
      </p>
      <Table caption={t('formula.caption')} columns={columns} rows={partners} rowKey={({ party }) => party} />
    </Tile>
  )
}
