import type { Language } from '@trilateral/contracts'
import type { EuSupply } from './eu-supply.ts'

export interface ReferenceRemark {
  readonly code: 'sourcing-repeats-global' | 'not-the-printed-value'
  /** To be shown wherever the figures or a risk computed from them are. */
  readonly text: Readonly<Record<Language, string>>
}

const SOURCING_REPEATS_GLOBAL: ReferenceRemark = {
  code: 'sourcing-repeats-global',
  text: {
    en: 'The EU sourcing shares in our copy of the study repeat the global shares, rounded: they say nothing of their own about sourcing.',
    ja: '手元の報告書データの EU 調達シェアは世界シェアを丸めて繰り返したもので、調達について独自の情報を含まない。',
    ko: '보유한 보고서 자료의 EU 조달 비중은 세계 비중을 반올림해 되풀이한 것으로, 조달에 관한 독자적 정보가 없다.',
  },
}

const GERMANIUM: ReferenceRemark = {
  code: 'not-the-printed-value',
  text: {
    en: 'The EU sourcing shares in our copy of the study repeat the global shares, rounded. With them the formula gives 3.65, while the study prints 1.8: do not read the computed risk as the EU’s.',
    ja: '手元の報告書データの EU 調達シェアは世界シェアを丸めて繰り返したものである。これで計算すると 3.65 となるが、報告書の公表値は 1.8 であり、計算値を EU の値と読んではならない。',
    ko: '보유한 보고서 자료의 EU 조달 비중은 세계 비중을 반올림해 되풀이한 것이다. 이로 계산하면 3.65이지만 보고서의 공표값은 1.8이므로, 계산값을 EU의 값으로 읽어서는 안 된다.',
  },
}

const REMARKS: Readonly<Record<string, ReferenceRemark>> = {
  'germanium processing': GERMANIUM,
  'lanthanum processing': SOURCING_REPEATS_GLOBAL,
  'cerium processing': SOURCING_REPEATS_GLOBAL,
  'neodymium processing': SOURCING_REPEATS_GLOBAL,
  'samarium processing': SOURCING_REPEATS_GLOBAL,
}

/** What is doubtful about a supply's figures; null when nothing was found. */
export const remarkOn = ({ material, stage }: Pick<EuSupply, 'material' | 'stage'>): ReferenceRemark | null =>
  REMARKS[`${material} ${stage}`] ?? null
