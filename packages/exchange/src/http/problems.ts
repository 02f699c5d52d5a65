import { LANGUAGES, type Language } from '@trilateral/contracts'
import type { Outcome } from '../incoming/partner-message.ts'
import { HTTP_SENTENCES, type HttpRefusal } from './http-sentences.ts'

/** RFC 9457, with what a program and a person need to mend it. */
export interface Problem {
  readonly type: 'about:blank'
  readonly status: number
  readonly title: string
  /** In the language that was asked for. */
  readonly detail: string
  readonly code: string
  /** What to mend, `goods[0].tariffLine`; null: the request as a whole. */
  readonly field: string | null
  readonly sentence: Readonly<Record<Language, string>>
}

/** Statuses that say more than "this is wrong". */
const STATUSES: ReadonlyMap<string, number> = new Map([
  ['bearer-missing', 401],
  ['bearer-unknown', 401],
  ['partner-suspended', 403],
  ['source-of-another', 403],
  ['webhook-not-registered', 404],
  ['id-used-before', 409],
  ['webhook-changed-meanwhile', 409],
  ['message-too-large', 413],
  ['batch-too-long', 413],
  ['content-type-missing', 415],
  ['content-type-unsupported', 415],
  ['content-encoding-unsupported', 415],
  ['data-not-json', 415],
  ['too-many-streams', 429],
  ['webhooks-not-offered', 503],
])

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be taken as it is.',
  401: 'Nobody is known by this token.',
  403: 'This system may not do that.',
  404: 'There is nothing here.',
  409: 'It contradicts what is known.',
  413: 'It is too large.',
  415: 'It is in a form that is not read here.',
  429: 'There is too much of it.',
  503: 'Not available for the moment.',
}

interface Said {
  readonly code: string
  readonly field: string | null
  readonly sentence: Readonly<Record<Language, string>>
}

export function problemOf({ code, field, sentence }: Said, language: Language): Problem {
  const status = STATUSES.get(code) ?? 400
  const title = TITLES[status] ?? ''
  return { type: 'about:blank', status, title, detail: sentence[language], code, field, sentence }
}

/** Undefined: it was taken, now or before. */
export const problemOfOutcome = ({ reason }: Outcome, language: Language): Problem | undefined =>
  reason ? problemOf(reason, language) : undefined

type Facts = Readonly<Record<string, string | number>>

/** What HTTP itself is refused for. */
export function httpProblem(
  code: HttpRefusal,
  language: Language,
  { field = null, facts = {} }: { readonly field?: string | null; readonly facts?: Facts } = {},
): Problem {
  const filled = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? '–'))
  const { en, ja, ko } = HTTP_SENTENCES[code]
  return problemOf({ code, field, sentence: { en: filled(en), ja: filled(ja), ko: filled(ko) } }, language)
}

/** The first of our languages that a client names, else English. */
export function languageOf(accepted: string | undefined): Language {
  const named = (accepted ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase())
  return named.flatMap((each) => LANGUAGES.find((language) => language === each) ?? [])[0] ?? 'en'
}
