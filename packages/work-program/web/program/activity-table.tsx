import {
  formatInstant,
  partyName,
  RecordText,
  Table,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import type { ActivityView } from '../../src/questions/program-page.ts'
import { factTexts } from '../refusals/fact-texts.ts'
import { programTexts } from './program-texts.ts'

const KINDS = ['program', 'milestone', 'decision', 'alert', 'risk', 'action'] as const

/** What changed last under the program, by which ministry. */
export function ActivityTable({ activity }: { activity: readonly ActivityView[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(programTexts)
  const say = useMessages(factTexts)
  const columns: readonly Column<ActivityView>[] = [
    {
      key: 'record',
      header: t('column.record'),
      isRowHeader: true,
      cell: ({ title }) => <RecordText text={title} isQuiet />,
    },
    {
      key: 'kind',
      header: t('column.kind'),
      cell: ({ entity }) => {
        const kind = KINDS.find((each) => each === entity)
        return kind === undefined ? entity : say(`entity.${kind}`)
      },
    },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, zone)}</time>,
    },
    { key: 'by', header: t('column.by'), cell: ({ originator }) => partyName(originator, language) },
  ]
  return (
    <section className="panel tile" aria-labelledby="activity-title">
      <h2 id="activity-title">{t('activity')}</h2>
      <Table
        caption={t('activity.caption')}
        isCaptionHidden
        columns={columns}
        rows={activity}
        rowKey={({ entity, id }) => `${entity} ${id}`}
      />
    </section>
  )
}
