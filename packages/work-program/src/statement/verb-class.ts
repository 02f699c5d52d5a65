import { z } from 'zod'
import type { Language } from '@trilateral/contracts'

/** How strongly the ministers bound themselves, strongest first. */
export const VERB_CLASSES = ['pledge', 'intend', 'explore', 'reaffirm', 'welcome'] as const

export const verbClassSchema = z.enum(VERB_CLASSES)
export type VerbClass = z.infer<typeof verbClassSchema>

/** What follows from a verb: a delivery rating, a note of what is being done, or nothing but being shown. */
export type Tracking = 'rated' | 'activity' | 'shown'

const TRACKING: Readonly<Record<VerbClass, Tracking>> = {
  pledge: 'rated',
  intend: 'rated',
  explore: 'activity',
  reaffirm: 'shown',
  welcome: 'shown',
}

export const trackingOf = (verbClass: VerbClass): Tracking => TRACKING[verbClass]

/**
 * Whether delivery may be rated. To explore or to welcome something promises no result: a rating or a percentage there
 * would claim more than the ministers said.
 */
export const isRated = (verbClass: VerbClass): boolean => TRACKING[verbClass] === 'rated'

/** Sorts from the strongest promise to the weakest. */
export const compareVerbClasses = (a: VerbClass, b: VerbClass): number =>
  VERB_CLASSES.indexOf(a) - VERB_CLASSES.indexOf(b)

export const VERB_CLASS_NAMES: Readonly<Record<VerbClass, Readonly<Record<Language, string>>>> = {
  pledge: { en: 'Pledge', ja: '誓約', ko: '약속' },
  intend: { en: 'Intention', ja: '意図', ko: '의향' },
  explore: { en: 'Exploration', ja: '検討', ko: '모색' },
  reaffirm: { en: 'Reaffirmation', ja: '再確認', ko: '재확인' },
  welcome: { en: 'Welcome', ja: '歓迎', ko: '환영' },
}
