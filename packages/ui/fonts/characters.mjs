import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** What every page may show: Latin, dashes and quotes, arrows, kana, the punctuation of Japanese and full-width forms. */
export const ALWAYS = [
  span(0x20, 0x7e),
  '\u00a0§©°±²³µ·×÷–—―‐‑‘’“”„‚…‰′″※−≤≥≈→←↑↓↗↘₀₁₂₃₄',
  span(0x3041, 0x3093),
  span(0x30a1, 0x30f6),
  '　、。〃々〆〇〈〉《》「」『』【】〒〔〕〜・ー！％（）＊＋，－．／：；＜＝＞？～￥',
  span(0xff10, 0xff19),
].join('')

/** What few pages show: letters of other European languages, and old and small kana. */
export const SELDOM = Array.from(`${span(0xa1, 0xff)}ゔゕゖヷヸヹヺヽヾヿ`)
  .filter((letter) => !ALWAYS.includes(letter))
  .join('')

// What officials type most beside the product's own texts: family and given names, offices, places.
const NAMES = {
  ja: '佐藤鈴木高橋田中伊渡辺山本村林加吉松井斎清水崎森池阿部石小川前後岡長谷近福遠青坂西原千葉野竹和久保三上下大内東京都北海道府県市区町郡太郎子美恵一二三四五六七八九十百千万億兆明正昭平成令課室長局次官補佐係担当員委参事審議企画通商産業経済外務省庁',
  ko: '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은준영수호재동훈상철미경희숙혜아윤빈율람솔승태규찬혁욱필봉복삼팔구십백천만억조관장실국과팀부청처원사무총리대통령',
}

const SCRIPT = { ja: /\p{Script=Han}/gu, ko: /\p{Script=Hangul}/gu }
const READ = /\.(ts|tsx|json|csv)$/
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'golden', 'test-results', '.turbo'])

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return READ.test(entry.name) && !entry.name.includes('.test.') ? [path] : []
  })
}

/** The letters of Japanese or Korean that the product's texts and reference data use: each with the files that it stands in. */
export function lettersIn(folders, language) {
  const found = new Map(Array.from(NAMES[language]).map((letter) => [letter, []]))
  for (const file of folders.flatMap(filesIn))
    for (const letter of new Set(readFileSync(file, 'utf8').match(SCRIPT[language]) ?? []))
      found.set(letter, [...(found.get(letter) ?? []), file])
  return found
}
