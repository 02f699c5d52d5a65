import { textFor, type Language } from '@trilateral/contracts'
import { MATERIALS } from '@trilateral/contracts/critical-minerals'
import type { ChipStage, ExposedMaterial, Exposure, Severity } from '@trilateral/contracts/semiconductors'
import { materialOf, severityFigure, severityWords } from '@trilateral/supply-risk'
import { partyName, useLanguage, useMessages } from '@trilateral/ui'
import { useMemo } from 'react'
import { stageName } from '../names.ts'
import { exposureTexts } from './exposure-texts.ts'

export type ExposureWords = ReturnType<typeof wordsIn>

/** How a reader is told what an exposure says. */
export function useExposureWords(): ExposureWords {
  const { language } = useLanguage()
  const t = useMessages(exposureTexts)
  return useMemo(() => wordsIn(language, t), [language, t])
}

type Say = ReturnType<typeof useMessages<keyof typeof exposureTexts.texts.en>>

function wordsIn(language: Language, t: Say) {
  const joined = (words: readonly string[]) => [...new Set(words)].join(language === 'ja' ? '、' : ', ')
  const inFigures = (severity: Severity) => ({
    words: severityWords(severity, language),
    figure: severityFigure(severity),
  })
  return {
    language,
    t,
    joined,
    severity: (severity: Severity) => t('severity', inFigures(severity)),
    severityOf100: (severity: Severity) => t('severity-of-100', inFigures(severity)),
    ifInForce: (severity: Severity) => t('if-in-force', inFigures(severity)),
    title: ({ input }: Exposure) => textFor(input.title, language).text,
    needed: ({ needed }: ExposedMaterial) => materialOf(needed)?.names[language] ?? needed,
    named: ({ named }: ExposedMaterial) => MATERIALS[named][language],
    stage: (stage: ChipStage) => stageName(stage, language),
    /** As officials cite it: the instrument's number, or its title where it has none. */
    measure: ({ measure: { instrument } }: Exposure) =>
      instrument.number ?? textFor(instrument.title, language).text,
    clause: ({ clause: { number } }: Exposure) =>
      number === null ? t('clause.unnumbered') : t('clause.number', { number }),
    partners: ({ partners }: Exposure) => joined(partners.map(({ party }) => partyName(party, language))),
  }
}
