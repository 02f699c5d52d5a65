import { HeatTable, HhiBars } from '@trilateral/ui/charts'
import { Tile, useLanguage, useMessages } from '@trilateral/ui'
import { PageLink } from '../frame/page-link.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { supplyTexts } from '../texts/supply.ts'
import { mostConcentrated, type Concentrated } from './concentrations.ts'
import { hasStage, MATERIAL_CODES, materialName, STAGES, stageName } from './material-name.ts'
import { basisOf, sourcesOf } from './sources-of.ts'
import type { SupplyView } from './supply-question.ts'
import { LOWER_THRESHOLD, thresholdOf, UPPER_THRESHOLD } from './thresholds.ts'
import { whole } from './write-figures.ts'

/** More bars than this are no ranking that one reads; the table above has them all. */
const BARS = 12

interface Props {
  readonly found: ReadonlyMap<string, Concentrated>
  readonly view: SupplyView
  readonly threshold: number
}

/** Every material by every stage, and the most concentrated against the threshold that the reader chose. */
export default function SupplyFigures({ found, view, threshold }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const address = useAddress()
  const ranked = mostConcentrated(found)
  const over = ranked.filter(({ hhi }) => (hhi ?? 0) > threshold).length
  const cells = MATERIAL_CODES.flatMap((code) => STAGES.filter((stage) => hasStage(code, stage))).length
  const shown = ranked.slice(0, BARS)
  return (
    <>
      <Tile heading={t('heat')} link={address(`/supply?view=${view}`)}>
        <HeatTable
          finding={t('heat-finding', { known: ranked.length, cells, view: t(`view.${view}`) })}
          sources={sourcesOf(ranked, view, language)}
          basis={basisOf(ranked)}
          rows={MATERIAL_CODES.map((key) => ({
            key,
            label: materialName(key, language),
            labelCell: (
              <PageLink href={`/supply?view=${view}&material=${key}#chain`}>
                {materialName(key, language)}
              </PageLink>
            ),
          }))}
          columns={STAGES.map((key) => ({ key, label: stageName(key, language) }))}
          value={(material, stage) => {
            const known = found.get(`${material} ${stage}`)
            if (known !== undefined) return known.hhi
            const column = STAGES.find((each) => each === stage)
            return column !== undefined && hasStage(material, column) ? null : 'not-applicable'
          }}
          steps={[LOWER_THRESHOLD, UPPER_THRESHOLD, 5000, 8000]}
          cell={(material, stage, text) => {
            const known = found.get(`${material} ${stage}`)
            return known === undefined ? text : <PageLink href={`/supply/${known.item.id}`}>{text}</PageLink>
          }}
        />
      </Tile>
      <Tile heading={t('heading.bars')}>
        <HhiBars
          finding={t('bars-finding', { over, threshold: whole(threshold, language) })}
          sources={sourcesOf(shown, view, language)}
          basis={basisOf(shown)}
          note={`${t('threshold.contested')} ${t('bars-note', { count: shown.length })}`}
          thresholds={[thresholdOf(threshold, language)]}
          rows={shown.map(({ item, hhi }) => ({
            key: item.id,
            label: `${materialName(item.material, language)}, ${stageName(item.stage, language)}`,
            hhi,
          }))}
        />
      </Tile>
    </>
  )
}
