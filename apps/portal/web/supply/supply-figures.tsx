import { textFor } from '@trilateral/contracts'
import { HhiBars } from '@trilateral/ui/charts'
import { Tile, useLanguage, useMessages } from '@trilateral/ui'
import { memo } from 'react'
import type { InputItem } from '../answers.ts'
import { supplyTexts } from '../texts/supply.ts'
import { mostConcentrated, type Concentrated } from './concentrations.ts'
import { materialName, stageName } from './material-name.ts'
import { basisOf, sourcesOf } from './sources-of.ts'
import { NeedFlow } from './need-flow.tsx'
import { SupplyHeat } from './supply-heat.tsx'
import type { SupplyView } from './supply-question.ts'
import { thresholdOf } from './thresholds.ts'
import { whole } from './write-figures.ts'

/** More bars than this are no ranking that one reads; the table above has them all. */
const BARS = 12

interface Props {
  readonly found: ReadonlyMap<string, Concentrated>
  readonly inputs: readonly InputItem[]
  readonly view: SupplyView
  readonly threshold: number
}

/** Every material by every stage, and the most concentrated against the threshold that the reader chose. */
function SupplyFigures({ found, inputs, view, threshold }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const ranked = mostConcentrated(found)
  const over =
    ranked.filter(({ hhi }) => (hhi ?? 0) > threshold).length +
    inputs.filter(({ providers }) => (providers?.hhi ?? 0) > threshold).length
  const bars = [
    ...ranked.map(({ item, hhi }) => ({
      key: item.id,
      label: `${materialName(item.material, language)}, ${stageName(item.stage, language)}`,
      hhi,
    })),
    ...inputs.flatMap(({ input, providers }) =>
      providers?.hhi == null
        ? []
        : [{ key: input.id, label: textFor(input.title, language).text, hhi: providers.hhi }],
    ),
  ]
    .toSorted((a, b) => (b.hhi ?? 0) - (a.hhi ?? 0))
    .slice(0, BARS)
  const shown = ranked.slice(0, BARS)
  return (
    <>
      <SupplyHeat found={found} inputs={inputs} view={view} threshold={threshold} />
      <Tile heading={t('heading.bars')}>
        <HhiBars
          finding={t('bars-finding', { over, threshold: whole(threshold, language) })}
          sources={sourcesOf(shown, view, language)}
          basis={basisOf(shown)}
          note={`${t('threshold.contested')} ${t('bars-note', { count: bars.length })}`}
          thresholds={[thresholdOf(threshold, language)]}
          rows={bars}
        />
      </Tile>
      {inputs.length === 0 ? null : <NeedFlow items={inputs} />}
    </>
  )
}

// The page around it is drawn again at each look at what changed; this only when what it shows did.
export default memo(SupplyFigures)
