import './exposure.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { textFor } from '@trilateral/contracts'
import { severityFigure, severityWords } from '@trilateral/supply-risk'
import {
  ErrorState,
  formatInstant,
  Loading,
  Tile,
  useAge,
  useLanguage,
  useMessages,
  useNow,
  useZone,
} from '@trilateral/ui'
import { Sankey } from '@trilateral/ui/charts'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { memo } from 'react'
import type { ExposureItem, ExposureList } from '../answers.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { useAddress, useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { materialName } from '../supply/material-name.ts'
import { DRAWN_AT_MOST, exposureFlows, FLOW_STAGES } from './exposure-flows.ts'
import { ExposureTable } from './exposure-table.tsx'
import { exposureTexts } from './exposure-texts.ts'
import { measureName, stageNames } from './exposure-words.ts'

/** After a day of silence the reader is told that quiet and stopped cannot be told apart. */
const QUIET_AFTER_MS = 24 * 3_600_000

/** How third countries' measures reach chip making and what ministers undertook: as a figure, as a table, and in words. */
function ExposureSection() {
  const { language } = useLanguage()
  const t = useMessages(exposureTexts)
  const address = useAddress()
  const moment = useMomentAsked()
  const list = useQuery(gateway.exposure.list.queryOptions(moment, { placeholderData: keepPreviousData }))
  const heading = <span id="exposure">{t('heading')}</span>
  if (list.data === undefined)
    return (
      <Tile heading={heading}>
        {list.isError ? <ErrorState onRetry={() => void list.refetch()} /> : <Loading lines={8} />}
      </Tile>
    )
  const { items, exposed } = list.data
  const [worst] = items
  return (
    <Tile
      heading={heading}
      link={address('/supply#exposure')}
      finding={t('finding', {
        exposed,
        worst:
          worst === undefined || exposed === 0
            ? 'none'
            : t('worst', {
                input: textFor(worst.exposure.input.title, language).text,
                severity: `${severityWords(worst.exposure.severity, language)}, ${severityFigure(worst.exposure.severity)}`,
              }),
      })}
      freshness={<Heard list={list.data} />}
    >
      <p>{t('lead')}</p>
      {items.length === 0 ? (
        <NothingHere title={t('none')} why={t('none-why')} />
      ) : (
        <>
          <ExposureFigure items={items} />
          <ExposureTable items={items} />
        </>
      )}
    </Tile>
  )
}

function ExposureFigure({ items }: { items: readonly ExposureItem[] }) {
  const { language } = useLanguage()
  const t = useMessages(exposureTexts)
  const all = items.map(({ exposure }) => exposure)
  const standing = all.filter(({ state }) => state !== 'dormant')
  const meant = standing.length > 0 ? standing : all
  const drawn = meant.slice(0, DRAWN_AT_MOST)
  const { nodes, links } = exposureFlows(drawn, {
    measure: ({ measure }) => measureName(measure, language),
    material: (code) => materialName(code, language),
    input: ({ input }) => textFor(input.title, language).text,
    stage: (stage) => stageNames([stage], language),
    commitment: (code) => commitmentByCode(code)?.summary[language] ?? code,
  })
  const sources = new Map(drawn.map(({ clause: { source } }) => [source.name, source]))
  return (
    <Sankey
      finding={standing.length > 0 ? t('figure', { count: standing.length }) : t('figure-dormant')}
      note={drawn.length < meant.length ? t('figure-note-more', { count: drawn.length }) : t('figure-note')}
      sources={[...sources.values()]}
      basis={drawn.some(({ input }) => input.illustrative) ? 'illustrative' : undefined}
      stages={FLOW_STAGES.map((key) => ({ key, label: t(`column.${key}`) }))}
      nodes={nodes}
      links={links}
      unit={null}
    />
  )
}

function Heard({ list: { measuresHeardAt } }: { list: ExposureList }) {
  const { language } = useLanguage()
  const t = useMessages(exposureTexts)
  const zone = useZone()
  const age = useAge()
  const now = useNow()
  if (measuresHeardAt === null) return <p className="exposure-quiet">{t('heard-never')}</p>
  return (
    <p className="exposure-quiet">
      {t('heard-at', { age: age(measuresHeardAt), time: formatInstant(language, measuresHeardAt, zone) })}
      {now - Date.parse(measuresHeardAt) > QUIET_AFTER_MS ? ` ${t('heard-quiet')}` : null}
    </p>
  )
}

// The page around it is drawn again at each look at what changed; this only when what it shows did.
export default memo(ExposureSection)
