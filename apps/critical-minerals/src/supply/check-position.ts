import { decided, type Decision } from '@trilateral/contracts'
import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { materialOf } from '@trilateral/supply-risk'
import { checkSide } from './check-sides.ts'
import { checkTariffLine } from './check-tariff-line.ts'
import type { PositionDraft } from './position-draft.ts'
import { refuse } from './refusals.ts'

/** Whether figures make a supply position. `thisYear`: at the ministry that enters them. */
export function checkPosition(
  draft: PositionDraft,
  { id, thisYear }: { readonly id: string; readonly thisYear: number },
): Decision<SupplyPosition> {
  const about = aboutRefusal(draft) ?? yearRefusal(draft, thisYear)
  if (about) return about
  const tariffLine = checkTariffLine(draft.tariffLine, draft.material)
  if (!tariffLine.ok) return tariffLine
  const { global: world, sourcing: own } = draft
  if (world === null && own === null) return refuse('shares-missing', 'global')
  if (tariffLine.value === null && [world, own].some((side) => side?.of === 'imports-by-value'))
    return refuse('tariff-line-missing', 'tariffLine')
  const [global, sourcing] = [checkSide(world, 'global'), checkSide(own, 'sourcing')]
  if (!global.ok) return global
  if (!sourcing.ok) return sourcing
  const [importReliance, recycling, substitution] = [
    checkRatio(draft, 'importReliance'),
    checkRatio(draft, 'recycling'),
    checkRatio(draft, 'substitution'),
  ]
  if (!importReliance.ok) return importReliance
  if (!recycling.ok) return recycling
  if (!substitution.ok) return substitution
  const published = checkPublished(draft)
  if (!published.ok) return published
  return decided({
    ...draft,
    id,
    global: global.value,
    sourcing: sourcing.value,
    importReliance: importReliance.value,
    recycling: recycling.value,
    substitution: substitution.value,
    published: published.value,
    tariffLine: tariffLine.value,
  })
}

function aboutRefusal({ material, stage }: PositionDraft) {
  const known = materialOf(material)
  if (!known) return refuse('material-unknown', 'material', { value: material })
  return known.stages.includes(stage)
    ? undefined
    : refuse('stage-not-of-material', 'stage', { material, stage, stages: known.stages.join(', ') })
}

function yearRefusal({ period, edition }: PositionDraft, thisYear: number) {
  if (period === null && edition === null) return refuse('period-or-edition-missing', 'period')
  if (period && period.to < period.from)
    return refuse('period-ends-before-it-starts', 'period.to', {
      from: String(period.from),
      to: String(period.to),
    })
  if (period && period.to > thisYear)
    return refuse('year-in-future', 'period.to', { year: String(period.to), thisYear: String(thisYear) })
  return edition !== null && edition > thisYear
    ? refuse('year-in-future', 'edition', { year: String(edition), thisYear: String(thisYear) })
    : undefined
}

function checkRatio(draft: PositionDraft, field: 'importReliance' | 'recycling' | 'substitution') {
  const ratio = draft[field]
  if (ratio === null) return decided(null)
  const { value, source } = ratio
  if (!(value >= 0 && value <= 1)) return refuse('ratio-out-of-range', `${field}.value`, { value })
  return source === null || source.name === ''
    ? refuse('source-missing', `${field}.source`)
    : decided({ value, source })
}

function checkPublished({ published }: PositionDraft) {
  if (published === null) return decided(null)
  const { value, source } = published
  return source === null || source.name === ''
    ? refuse('source-missing', 'published.source')
    : decided({ value, source })
}
