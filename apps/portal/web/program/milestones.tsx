import {
  Basis,
  formatDate,
  partyName,
  RecordText,
  Table,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { MilestoneLine } from '../answers.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { slipWords } from '../programs/slip-words.ts'
import { Day } from '../record/day.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

/** Each milestone against the date first set, with every move of it and why. */
export function Milestones({ milestones }: { milestones: readonly MilestoneLine[] }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  return (
    <Tile
      heading={t('milestones')}
      finding={t('milestones-finding', {
        count: milestones.length,
        overdue: milestones.filter(({ overdueDays }) => overdueDays > 0).length,
        slip: Math.max(0, ...milestones.map(({ slipDays }) => slipDays)),
      })}
    >
      {milestones.length === 0 ? null : (
        <Table
          caption={t('milestones')}
          isCaptionHidden
          rows={milestones}
          rowKey={({ state }) => state.id}
          columns={[
            {
              key: 'milestone',
              header: t('milestone.title'),
              isRowHeader: true,
              cell: ({ state }) => (
                <span className="milestone-name" id={state.id}>
                  <RecordText text={state.title} isQuiet />
                  {state.critical ? <span className="quiet">{t('milestone.critical')}</span> : null}
                  <Basis value={state.basis} />
                  <ChangedMark subject={state.id} />
                </span>
              ),
            },
            {
              key: 'baseline',
              header: t('milestone.baseline'),
              cell: ({ state }) => <Day on={state.baseline} />,
            },
            {
              key: 'due',
              header: t('milestone.due'),
              cell: ({ state, overdueDays }) => (
                <span className="milestone-due">
                  <Day on={state.due} />
                  <span className="quiet">
                    {t('milestone.day-of', { party: partyName(state.dayOf, language) })}
                  </span>
                  {overdueDays > 0 ? <strong>{terms('overdue-days', { days: overdueDays })}</strong> : null}
                </span>
              ),
            },
            {
              key: 'state',
              header: t('milestone.state'),
              cell: ({ state }) =>
                state.reachedOn === null
                  ? t('milestone.open')
                  : t('milestone.reached', { date: formatDate(language, state.reachedOn) }),
            },
            {
              key: 'slips',
              header: t('milestone.slips'),
              cell: ({ state, slipDays }) =>
                state.slips.length === 0 ? (
                  <span className="quiet">{t('milestone.slips-none')}</span>
                ) : (
                  <div>
                    <strong>{slipWords(slipDays, terms)}</strong>
                    <ul className="slips">
                      {state.slips.map((slip) => (
                        <li key={`${slip.from} ${slip.to} ${slip.recordedOn}`}>
                          {t('milestone.cause', {
                            from: formatDate(language, slip.from),
                            to: formatDate(language, slip.to),
                          })}
                          <RecordText text={slip.cause} isQuiet />
                        </li>
                      ))}
                    </ul>
                  </div>
                ),
            },
          ]}
        />
      )}
    </Tile>
  )
}
