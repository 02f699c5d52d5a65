import type { Language } from '@trilateral/contracts'
import type { Stop } from '@trilateral/contracts/semiconductors'
import { isExact, type Disruption, type Interval } from '@trilateral/supply-risk'
import { countryName, partyName } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'
import type { scenarioTexts } from './scenario-texts.ts'

type TextId = keyof typeof scenarioTexts.texts.en
type Translate = (id: TextId, values?: Readonly<Record<string, string | number>>) => string

const number = (language: Language, value: number) => writeNumber(language, value, 1) ?? '–'

/** How a reader of `language` is told the figures of a scenario. */
export function wordsFor(language: Language, t: Translate) {
  const inRange = (write: (value: number) => string, { low, high }: Interval) =>
    isExact({ low, high }) || write(low) === write(high)
      ? write(high)
      : t('range', { low: write(low), high: write(high) })
  const percent = (part: number) => t('percent', { value: number(language, 100 * part) })
  return {
    percent,
    percents: (parts: Interval) => inRange(percent, parts),
    weeks: (span: Interval) => t('weeks', { value: inRange((value) => number(language, value), span) }),
    unmetWeeks: (span: Interval) =>
      t('outcome.unmet-weeks', { weeks: inRange((value) => number(language, value), span) }),
    inWeeks: (value: number) => t('weeks', { value: number(language, value) }),
    number: (value: number) => number(language, value),
    /** "in week 13.3", and what is not sure of it. Stocks of nothing, and unknown ones at worst, end at once. */
    ends({ earliest, latest }: Disruption['coverEnds']) {
      if (earliest === null) return t('not-at-all')
      if (latest === 0) return t('at-once')
      if (latest === null)
        return earliest === 0 ? t('at-once-or-never') : t('from-week', { week: number(language, earliest) })
      const [low, high] = [number(language, earliest), number(language, latest)]
      return low === high ? t('in-week', { week: low }) : t('in-weeks', { low, high })
    },
    holder: ({ holder }: Pick<Stop, 'holder'>) =>
      holder === null ? t('holder.nobody') : partyName(holder, language),
    question: ({ country, part, months }: Stop, input: string) =>
      t('question', {
        country: countryName(country, language),
        part: part === 1 ? t('all') : t('part-of', { percent: number(language, 100 * part) }),
        input,
        months,
      }),
  }
}
