import { formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { MeetingStanding } from '../../src/rules/notices/meeting-clock.ts'
import { noticeTexts } from './notice-texts.ts'

interface ClockWords {
  readonly text: string
  readonly isLate: boolean
}

/** How a meeting stands, in words. */
export function useClockWords() {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  return ({ state, daysLeft, convenedOn }: MeetingStanding): ClockWords => {
    const day = convenedOn === null ? '' : formatDate(language, convenedOn)
    const words = {
      running: () => t('clock.left', { days: daysLeft }),
      breached: () => t('clock.breached', { days: -daysLeft }),
      'held-in-time': () => t('clock.held-in-time', { day }),
      'held-late': () => t('clock.held-late', { day }),
      'no-longer-asked': () => t('clock.no-longer-asked'),
    } as const
    return { text: words[state](), isLate: state === 'breached' || state === 'held-late' }
  }
}
