import type { Party } from '@trilateral/contracts'
import type { Notice } from '@trilateral/contracts/work-program'
import { DeadlineZones, formatDate, Provenance, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { MeetingStanding } from '../../src/rules/notices/meeting-clock.ts'
import { useClockWords } from './clock-words.ts'
import { noticeTexts } from './notice-texts.ts'

interface Props {
  readonly notice: Notice
  readonly meeting: MeetingStanding | null
  readonly originator: Party
}

/** How long there is for the meeting that was asked for, in the three capitals. */
export function ClockTile({ notice, meeting, originator }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const clock = useClockWords()
  if (meeting === null)
    return (
      <Tile heading={t('clock')}>
        <p className="soft">{t('clock.none')}</p>
      </Tile>
    )
  const { text, isLate } = clock(meeting)
  const source = notice.meeting?.source ?? null
  const form = notice.meeting?.form ?? null
  return (
    <Tile
      heading={t('clock')}
      finding={<strong data-late={isLate ? '' : undefined}>{text}</strong>}
      provenance={source ? <Provenance source={source} /> : undefined}
    >
      <p className="entry-facts">
        <span>{t('clock.requested', { day: formatDate(language, meeting.requestedOn) })}</span>
        <span>{t('clock.due', { day: formatDate(language, meeting.dueOn) })}</span>
        {form === null ? null : <span>{t(`form.${form}`)}</span>}
      </p>
      {source === null ? null : <p className="soft">{t('clock.source', { name: source.name })}</p>}
      <h3 className="notice-subhead">{t('clock.deadline')}</h3>
      <DeadlineZones at={meeting.deadline} of={originator} />
    </Tile>
  )
}
