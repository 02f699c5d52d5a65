import type { Language } from '@trilateral/contracts'
import { formatDate, message } from '@trilateral/ui'
import type { Ministerial } from '../answers.ts'
import type { BriefText } from '../texts/brief.en.ts'
import { briefTexts } from '../texts/brief.ts'

/** The countdown to the ministerial in words: its number, what the number counts, and what is known of the day. */
export function ministerialWords(ministerial: Ministerial, language: Language) {
  const { state, days, due, scheduled, daysToScheduled } = ministerial
  const t = (id: BriefText, values = {}) => message(briefTexts, language, id, values)
  const dueDay = formatDate(language, due)
  if (scheduled !== null && daysToScheduled !== null && daysToScheduled >= 0) {
    const day = formatDate(language, scheduled)
    return {
      value: daysToScheduled,
      label: t('ministerial-scheduled-label'),
      meaning:
        state === 'overdue'
          ? t('ministerial-scheduled-overdue', { day, days, due: dueDay })
          : t('ministerial-scheduled', { day }),
    }
  }
  return state === 'overdue'
    ? {
        value: days,
        label: t('ministerial-overdue-label'),
        meaning: t('ministerial-overdue', { due: dueDay }),
      }
    : { value: days, label: t('ministerial-due-label'), meaning: t('ministerial-due', { due: dueDay }) }
}
