import {
  Basis,
  countryName,
  partyName,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { Grid } from '@trilateral/ui/desk'
import type { PositionSummary, SideSummary } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { tenths, whole } from './figures.ts'
import { holderName, materialName, stageName, yearsText } from './names.ts'
import { RiskFigure } from './risk-figure.tsx'

/** Every position with its concentration and risk; what is not known says so. */
export function PositionTable({ items }: { items: readonly PositionSummary[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const columns: readonly Column<PositionSummary>[] = [
    {
      key: 'position',
      header: t('column.position'),
      isRowHeader: true,
      cell: ({ id, material, stage, illustrative }) => (
        <>
          <TextLink href={`/supply/${id}`}>
            {t('position.name', {
              material: materialName(material, language),
              stage: stageName(stage, language),
            })}
          </TextLink>
          {illustrative ? <Basis value="illustrative" /> : null}
        </>
      ),
    },
    { key: 'holder', header: t('holder'), cell: ({ holder }) => holderName(holder, language) },
    { key: 'years', header: t('years'), cell: (item) => yearsText(item, language) },
    { key: 'global', header: t('side.global'), cell: ({ global }) => <SideFigure side={global} /> },
    { key: 'sourcing', header: t('side.sourcing'), cell: ({ sourcing }) => <SideFigure side={sourcing} /> },
    { key: 'risk', header: t('risk'), cell: (item) => <RiskFigure item={item} /> },
    { key: 'by', header: t('column.kept-by'), cell: ({ originator }) => partyName(originator, language) },
  ]
  return (
    <Grid
      caption={t('table.caption', { count: items.length })}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}

/** HHI, the largest supplier, and how much of the whole is known. */
export function SideFigure({ side }: { side: SideSummary | null }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  if (!side?.top || side.hhi === null) return <span className="quiet">{t('unknown')}</span>
  return (
    <span className="side-figure">
      <strong className="figures">{t('hhi-value', { hhi: whole(side.hhi, language) })}</strong>
      <span>
        {t('top', {
          country: countryName(side.top.country, language),
          share: tenths(side.top.share, language),
        })}
      </span>
      <span className="quiet">{t('coverage', { coverage: tenths(side.coverage, language) })}</span>
    </span>
  )
}
