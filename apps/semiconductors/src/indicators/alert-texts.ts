import { textFor, type Language, type MultilingualText } from '@trilateral/contracts'
import type { Crossing, Indicator, Threshold } from '@trilateral/contracts/semiconductors'
import type { PeriodValue } from '@trilateral/supply-risk/indicators'
import { LEVEL_NAMES, saidIn, withUnit } from './unit-and-level-names.ts'

const BEYOND: Readonly<Record<Indicator['worse'], Readonly<Record<Language, (level: string) => string>>>> = {
  higher: {
    en: (level) => `above ${level}`,
    ja: (level) => `${level}を超過`,
    ko: (level) => `${level} 초과`,
  },
  lower: {
    en: (level) => `below ${level}`,
    ja: (level) => `${level}を下回る`,
    ko: (level) => `${level} 미만`,
  },
}

/** What an alert of a crossing is called. */
export const alertTitle = (
  indicator: Indicator,
  { level, from }: Crossing,
  { enter }: Threshold,
): MultilingualText =>
  saidIn((language) => {
    const title = textFor(indicator.title, language).text
    const beyond = BEYOND[indicator.worse][language](withUnit(language, enter, indicator.unit))
    const name = LEVEL_NAMES[level][language]
    if (language === 'ja') return `${name}：${title}が${beyond}（${from}時点）`
    return language === 'ko'
      ? `${name}: ${title} — ${beyond}(${from} 기준)`
      : `${name}: ${title} ${beyond} (as of ${from})`
  })

/** What one can look at: the periods that were counted. */
export const crossingEvidence = (
  indicator: Indicator,
  { need, of }: Threshold,
  counted: readonly PeriodValue[],
): MultilingualText =>
  saidIn((language) => {
    const list = counted
      .map(
        ({ period, value }) =>
          `${period}: ${value === null ? '–' : withUnit(language, value, indicator.unit)}`,
      )
      .join(language === 'ja' ? '、' : ', ')
    if (language === 'ja') return `直近${of}期のうち${need}期以上が水準の外：${list}`
    return language === 'ko'
      ? `최근 ${of}개 기간 중 ${need}개 기간 이상이 기준 밖: ${list}`
      : `At least ${need} of the last ${of} periods beyond the level: ${list}`
  })

const LEFT: Readonly<
  Record<NonNullable<Crossing['ended']>['how'], Readonly<Record<Language, (period: string) => string>>>
> = {
  left: {
    en: (period) => `Cleared by itself: the values came back within the level (as of ${period}).`,
    ja: (period) => `自動解除：値が水準内に戻った（${period}時点）。`,
    ko: (period) => `자동 해제: 값이 기준 안으로 돌아옴(${period} 기준).`,
  },
  revised: {
    en: (period) => `Cleared by itself: revised values no longer show the level crossed (as of ${period}).`,
    ja: (period) => `自動解除：改定値では水準を超えていない（${period}時点）。`,
    ko: (period) => `자동 해제: 수정된 값으로는 기준을 벗어나지 않음(${period} 기준).`,
  },
  'threshold-changed': {
    en: (period) =>
      `Cleared by itself: the threshold was changed, and the values are within it (as of ${period}).`,
    ja: (period) => `自動解除：基準の変更により水準内となった（${period}時点）。`,
    ko: (period) => `자동 해제: 기준 변경으로 기준 안에 들어옴(${period} 기준).`,
  },
}

/** Why an alert is closed without anybody closing it. */
export const clearedBecause = ({ how, period }: NonNullable<Crossing['ended']>): MultilingualText =>
  saidIn((language) => LEFT[how][language](period))
