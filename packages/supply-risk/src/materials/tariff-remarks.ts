/** Found in the tariffs of CN, JP and US; the six-digit heading also holds indium, niobium and vanadium. */
export const SHARED_811292 = {
  en: 'HS 8112.92 is shared by gallium, germanium, indium, niobium and vanadium: only national tariff lines tell them apart.',
  ja: 'HS 8112.92 はガリウム、ゲルマニウム、インジウム、ニオブ、バナジウムに共通であり、各国の国内品目番号でのみ区別できる。',
  ko: 'HS 8112.92는 갈륨, 게르마늄, 인듐, 니오븀, 바나듐이 함께 쓰는 코드로, 각국의 국내 품목번호로만 구분할 수 있다.',
} as const
