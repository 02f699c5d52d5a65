import { textFor } from '@trilateral/contracts'
import { CHIP_STAGE_NAMES } from '@trilateral/contracts/semiconductors'
import { HeatTable } from '@trilateral/ui/charts'
import { OutsideLink, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { InputItem } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { useWorkAreas } from '../frame/use-work-areas.ts'
import { inputPage } from '../record/input-page.ts'
import { supplyAreasTexts } from '../texts/supply-areas.ts'
import { supplyTexts } from '../texts/supply.ts'
import { chipStageKey, inputCell, inputKey, stagesMade } from './chip-inputs.ts'
import { mostConcentrated, type Concentrated } from './concentrations.ts'
import { hasStage, MATERIAL_CODES, materialName, STAGES, stageName } from './material-name.ts'
import { basisOf, sourcesOf } from './sources-of.ts'
import type { SupplyView } from './supply-question.ts'
import { LOWER_THRESHOLD, thresholdOf, UPPER_THRESHOLD } from './thresholds.ts'

interface Props {
  readonly found: ReadonlyMap<string, Concentrated>
  /** Inputs of chip making; none where the view is a country's own supply, which nobody records of them. */
  readonly inputs: readonly InputItem[]
  readonly view: SupplyView
  readonly threshold: number
}

/** Materials by the stages of minerals, and inputs by the stages of chips, in one table: the value in every cell, known or not. */
export function SupplyHeat({ found, inputs, view, threshold }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const areas = useMessages(supplyAreasTexts)
  const address = useAddress()
  const tool = useWorkAreas(language).find(({ code }) => code === 'semiconductors')
  const ranked = mostConcentrated(found)
  const byKey = new Map(inputs.map((item) => [inputKey(item.input.id), item]))
  const cells = MATERIAL_CODES.flatMap((code) => STAGES.filter((stage) => hasStage(code, stage))).length
  const known = ranked.length + inputs.filter(({ providers }) => providers?.hhi != null).length
  const line = thresholdOf(threshold, language)
  const nameOf = ({ input }: InputItem) => textFor(input.title, language).text
  return (
    <Tile
      heading={areas(inputs.length === 0 ? 'heat-materials' : 'heat')}
      link={address(`/supply?view=${view}`)}
    >
      <HeatTable
        finding={t('heat-finding', { known, cells: cells + inputs.length, view: t(`view.${view}`) })}
        sources={[...sourcesOf(ranked, view, language), ...inputSources(inputs)]}
        basis={inputs.some(({ input }) => input.illustrative) ? 'illustrative' : basisOf(ranked)}
        note={areas('heat-note', { threshold: line.value, label: line.label, source: line.source.name })}
        rows={[
          ...MATERIAL_CODES.map((key) => ({
            key,
            label: materialName(key, language),
            labelCell: (
              <PageLink href={`/supply?view=${view}&material=${key}#chain`}>
                {materialName(key, language)}
              </PageLink>
            ),
          })),
          ...inputs.map((item) => ({
            key: inputKey(item.input.id),
            label: nameOf(item),
            labelCell:
              tool === undefined ? (
                nameOf(item)
              ) : (
                <OutsideLink href={inputPage(tool.url, item.input.id)}>{nameOf(item)}</OutsideLink>
              ),
          })),
        ]}
        columns={[
          ...STAGES.map((key) => ({ key: key as string, label: stageName(key, language) })),
          ...stagesMade(inputs).map((stage) => ({
            key: chipStageKey(stage),
            label: areas('chip-column', { stage: CHIP_STAGE_NAMES[stage][language] }),
          })),
        ]}
        value={(row, column) => {
          const input = byKey.get(row)
          if (input !== undefined) return inputCell(input, column)
          const cell = found.get(`${row} ${column}`)
          if (cell !== undefined) return cell.hhi
          const stage = STAGES.find((each) => each === column)
          return stage !== undefined && hasStage(row, stage) ? null : 'not-applicable'
        }}
        steps={[LOWER_THRESHOLD, UPPER_THRESHOLD, 5000, 8000]}
        cell={(row, column, text) => {
          const cell = found.get(`${row} ${column}`)
          return cell === undefined ? text : <PageLink href={`/supply/${cell.item.id}`}>{text}</PageLink>
        }}
      />
      {inputs.length === 0 ? null : <p className="quiet">{areas('coverage-note')}</p>}
    </Tile>
  )
}

function inputSources(inputs: readonly InputItem[]) {
  const sources = inputs.flatMap(({ input, providers }) => {
    if (input.providers === null || providers === null) return []
    const { source } = input.providers
    return [{ ...source, name: providers.year === null ? source.name : `${source.name} (${providers.year})` }]
  })
  return [...new Map(sources.map((source) => [source.name, source])).values()]
}
