import { formatInstant, Table, Tile, useAge, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { Sparkline } from '@trilateral/ui/charts'
import type { AreaOperation, Operation } from '../answers.ts'
import { areaName } from '../area/area-name.ts'
import { operateTexts } from '../texts/operate.ts'

/** Each area in a sentence, with its figures and what to do. */
export function AreaOperations({ operation }: { operation: Operation }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(operateTexts)
  const words = useStateWords(operation)
  return (
    <Tile heading={t('areas')}>
      <Table
        caption={t('areas-caption')}
        isCaptionHidden
        rows={operation.areas}
        rowKey={({ area }) => area}
        columns={[
          {
            key: 'state',
            header: t('col.state'),
            isRowHeader: true,
            cell: (area) => (
              <span className="operate-state" data-state={area.state}>
                {words(area)}
              </span>
            ),
          },
          { key: 'todo', header: t('col.todo'), cell: ({ state }) => t(`todo.${state}`) },
          {
            key: 'waiting',
            header: t('col.waiting'),
            align: 'end',
            cell: ({ waiting }) => t('rate', { count: waiting }),
          },
          {
            key: 'rate',
            header: t('col.rate'),
            align: 'end',
            cell: ({ perMinute }) => (perMinute === null ? '–' : t('rate', { count: perMinute })),
          },
          {
            key: 'last',
            header: t('col.last'),
            cell: ({ lastEventAt, latency }) =>
              lastEventAt === null ? (
                '–'
              ) : (
                <div>
                  {formatInstant(language, lastEventAt, zone)}
                  <br />
                  <span className="quiet">
                    {latency === null
                      ? null
                      : t('arrived-within', {
                          count: latency.events,
                          half: tenths(latency.half),
                          most: tenths(latency.nineInTen),
                        })}
                  </span>
                </div>
              ),
          },
          { key: 'hour', header: t('col.hour'), cell: (area) => <LastHour area={area} /> },
        ]}
      />
    </Tile>
  )
}

function useStateWords({ stream, stuckSeconds }: Operation) {
  const { language } = useLanguage()
  const zone = useZone()
  const age = useAge()
  const t = useMessages(operateTexts)
  return ({ area: code, state, waiting: count, waitingSeconds: seconds, lastEventAt }: AreaOperation) => {
    const area = areaName(code, language)
    switch (state) {
      case 'shown':
        return lastEventAt === null
          ? t('state.shown-never', { area })
          : t('state.shown', { area, age: age(lastEventAt) })
      case 'waiting':
        return seconds === null
          ? t('state.waiting', { area, count })
          : t('state.waiting-about', { area, count, seconds })
      case 'slow':
        return t('state.slow', { area, count, seconds: stuckSeconds })
      case 'stopped':
        return t('state.stopped', { area })
      default: {
        const since = stream.staleSince === null ? '–' : formatInstant(language, stream.staleSince, zone)
        return t('state.unknown', { area, since })
      }
    }
  }
}

/** Five minutes a step: sixty would be too fine for a row of a table. */
const TOGETHER = 5

function LastHour({ area: { area: code, minutes } }: { area: AreaOperation }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(operateTexts)
  const known = minutes.flatMap(({ events }) => (events === null ? [] : [events]))
  const points = minutes.flatMap(({ until }, index) => {
    if ((index + 1) % TOGETHER !== 0) return []
    const together = minutes.slice(index + 1 - TOGETHER, index + 1).map(({ events }) => events)
    const counted = together.flatMap((events) => (events === null ? [] : [events]))
    const value = counted.length === 0 ? null : counted.reduce((sum, events) => sum + events, 0)
    return [{ label: formatInstant(language, until, zone), value }]
  })
  const finding = t('hour-finding', {
    area: areaName(code, language),
    count: known.reduce((sum, events) => sum + events, 0),
    most: Math.max(0, ...known),
  })
  return <Sparkline finding={finding} points={points} />
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10
