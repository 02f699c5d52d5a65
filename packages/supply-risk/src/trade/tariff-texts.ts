import type { Language } from '@trilateral/contracts'
import type { TariffRefusal } from './tariff-lines.ts'

/** Why goods under a line cannot be counted as a material, in the words of every area that asks. */
export const TARIFF_REFUSAL_TEXTS: Readonly<Record<Language, Readonly<Record<TariffRefusal, string>>>> = {
  en: {
    'heading-shared-by-materials':
      'Heading {heading} is shared by several metals ({materials}), so it counts as none of them. Use a national line: {lines}.',
    'tariff-line-of-another-material': 'Line {line} belongs to another material: {material}.',
    'tariff-line-unknown':
      'The tariff register has no line {line}. Leave the lines out when they are not known.',
  },
  ja: {
    'heading-shared-by-materials':
      '号{heading}は複数の金属（{materials}）に共通のため、いずれの品目とも扱えません。国別の税番を使ってください：{lines}',
    'tariff-line-of-another-material': '税番{line}は別の品目（{material}）のものです。',
    'tariff-line-unknown': '税番{line}は税番表にありません。不明な場合は空欄にしてください。',
  },
  ko: {
    'heading-shared-by-materials':
      '호 {heading}: 여러 금속({materials})에 공통이므로 어느 품목으로도 볼 수 없습니다. 국가별 세번을 쓰십시오: {lines}',
    'tariff-line-of-another-material': '세번 {line}: 다른 품목({material})의 세번입니다.',
    'tariff-line-unknown': '세번 {line}: 세번표에 없습니다. 모를 때는 비워 두십시오.',
  },
}
