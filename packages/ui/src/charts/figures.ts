import type { Language } from '@trilateral/contracts'
import { writeNumber } from './write-number.ts'

const written = (value: number, language: Language, digits: number) =>
  writeNumber(language, value, digits) ?? '–'

/** 8,809 */
export const whole = (value: number, language: Language) => written(value, language, 0)
/** 93.8 */
export const tenths = (value: number, language: Language) => written(value, language, 1)
