import type { Language } from '@trilateral/contracts'
import type { z } from 'zod'
import { en, ja, ko } from 'zod/locales'

type Issue = z.core.$ZodIssue
type Raw = Parameters<ReturnType<typeof en>['localeError']>[0]

const LOCALES = { en: en().localeError, ja: ja().localeError, ko: ko().localeError }

/** What our own rules of form mean; all other problems are said in the words of the library of schemas. */
const OWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'area-not-a-code': {
    en: 'it must be the code of a work area, such as critical-minerals',
    ja: '作業分野のコード（critical-mineralsなど）を指定してください',
    ko: '작업 분야의 코드(예: critical-minerals)를 지정하십시오',
  },
  'tariff-line-not-a-code': {
    en: 'it must be a tariff code such as 8112.92.10',
    ja: '税番（8112.92.10など）を指定してください',
    ko: '세번(예: 8112.92.10)을 지정하십시오',
  },
  'date-not-a-calendar-day': {
    en: 'it must be a day such as 2026-11-24',
    ja: '日付（2026-11-24など）を指定してください',
    ko: '날짜(예: 2026-11-24)를 지정하십시오',
  },
  'period-unreadable': {
    en: 'it must be a period such as 2026-11-24, 2026-W48, 2026-11 or 2026-Q4',
    ja: '期間（2026-11-24、2026-W48、2026-11、2026-Q4など）を指定してください',
    ko: '기간(예: 2026-11-24, 2026-W48, 2026-11, 2026-Q4)을 지정하십시오',
  },
  'value-or-reason': {
    en: 'give a number, or null together with the reason in missing',
    ja: '数値を指定するか、nullとしてmissingに理由を指定してください',
    ko: '숫자를 지정하거나, null로 두고 missing에 이유를 지정하십시오',
  },
}

/** The first thing that is wrong with data: where, and what in each language. */
export function problemIn(error: z.ZodError, data: unknown) {
  const [issue] = error.issues
  if (!issue) return { field: 'data', facts: {} }
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return {
    field: pathText(path) || 'data',
    facts: {
      problem_en: said('en', issue, data),
      problem_ja: said('ja', issue, data),
      problem_ko: said('ko', issue, data),
    },
  }
}

const MISSING: Readonly<Record<Language, string>> = {
  en: 'it is missing',
  ja: '指定されていません',
  ko: '지정되지 않았습니다',
}

const LONGEST_SAID = 300

function said(language: Language, issue: Issue, data: unknown): string {
  const own = OWN[issue.message]?.[language]
  if (own !== undefined) return own
  // An issue that was reported carries no input any more, and the words name its type.
  const input = issue.path.reduce<unknown>((at, step) => Object(at)[step], data)
  if (issue.code === 'invalid_type' && input === undefined) return MISSING[language]
  const text = LOCALES[language]({ ...issue, input } as Raw)
  return (typeof text === 'string' ? text : (text?.message ?? issue.message)).slice(0, LONGEST_SAID)
}

/** `goods[0].tariffLine` */
const pathText = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step).slice(0, 80) : `${text}.${String(step).slice(0, 80)}`
  }, '')
