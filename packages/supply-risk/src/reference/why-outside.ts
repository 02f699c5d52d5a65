import type { Language } from '@trilateral/contracts'

export interface WhyOutside {
  /** Whether something was found that accounts for it. */
  readonly explained: boolean
  readonly reason: Readonly<Record<Language, string>>
}

/** Each was tried out; `published-values.test.ts` holds the numbers named here. */
export const WHY_OUTSIDE: Readonly<Record<string, WhyOutside>> = {
  Gallium: {
    explained: true,
    reason: {
      en: 'The EU sourcing shares printed add up to 96 %. Scaled to 100 % they give 3.91, which prints as 3.9. Scaling all 31 cases would meet fewer of them (20 within 0.05), so it is no rule of the method.',
      ja: '公表された EU 調達シェアの合計は 96 %。100 % に換算すると 3.91 となり、公表値 3.9 に一致する。ただし全 31 件を換算すると一致は減る（0.05 以内は 20 件）ため、手法の規則ではない。',
      ko: '공표된 EU 조달 비중의 합은 96 %이다. 100 %로 환산하면 3.91이 되어 공표값 3.9와 일치한다. 다만 31건 모두를 환산하면 일치가 줄어(0.05 이내 20건) 방법론의 규칙은 아니다.',
    },
  },
  Neon: {
    explained: true,
    reason: {
      en: 'Rounding of the printed inputs: they allow 0.61 to 0.68, and 0.65 would print as 0.7. The recomputed 0.649 misses that by 0.001.',
      ja: '公表された入力値の丸めによる。入力値の許す範囲は 0.61～0.68 で、0.65 なら 0.7 と表示される。再計算値 0.649 は 0.001 及ばない。',
      ko: '공표된 입력값의 반올림 때문이다. 입력값이 허용하는 범위는 0.61~0.68이며 0.65면 0.7로 표시된다. 재계산값 0.649는 0.001 모자란다.',
    },
  },
  Thulium: {
    explained: true,
    reason: {
      en: 'Rounding of the printed inputs: they allow 5.59 to 5.68, and anything below 5.65 prints as 5.6. Recycling of 1.1 % instead of the printed 1 % is enough.',
      ja: '公表された入力値の丸めによる。入力値の許す範囲は 5.59～5.68 で、5.65 未満なら 5.6 と表示される。リサイクル率が公表の 1 % でなく 1.1 % であれば足りる。',
      ko: '공표된 입력값의 반올림 때문이다. 입력값이 허용하는 범위는 5.59~5.68이며 5.65 미만이면 5.6으로 표시된다. 재활용률이 공표된 1 %가 아니라 1.1 %이면 충분하다.',
    },
  },
  Lithium: {
    explained: false,
    reason: {
      en: 'Not explained. The rounding of the printed inputs allows 1.97 to 2.03; scaling the shares to 100 % gives 2.04, no trade restriction 2.00, the import reliance of lithium ore (81 %) 1.99. EU sourcing alone would give 1.94, which prints as 1.9, but the study names both supplies as its basis.',
      ja: '説明できない。入力値の丸めが許す範囲は 1.97～2.03。シェアを 100 % に換算すると 2.04、貿易制限なしで 2.00、リチウム鉱石の輸入依存度（81 %）では 1.99。EU 調達のみなら 1.94 で 1.9 と表示されるが、報告書は両方の供給を根拠としている。',
      ko: '설명되지 않는다. 입력값의 반올림이 허용하는 범위는 1.97~2.03이다. 비중을 100 %로 환산하면 2.04, 무역 제한이 없으면 2.00, 리튬 광석의 수입 의존도(81 %)로는 1.99이다. EU 조달만으로는 1.94로 1.9로 표시되지만, 보고서는 두 공급을 모두 근거로 든다.',
    },
  },
}
