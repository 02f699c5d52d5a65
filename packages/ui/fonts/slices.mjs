import { ALWAYS, SELDOM, lettersIn } from './characters.mjs'

/** Letters of a file behind the first: few enough that one rare letter costs little, enough that a page asks for few files. */
const IN_A_SLICE = 32

const KANA = /[\u3041-\u30ff]/g

/**
 * The letters of a language in the files that they travel in. A browser fetches a file when the page shows a letter of it: the
 * first holds what each page shows and the words that a person opens on, the next what records are worded in, the last
 * what stands on few pages, each from its commonest letter to its rarest.
 * @param language en, ja or ko
 * @param folders where texts stand
 * @param homes which files hold the texts that a person opens on, and which the records that the product opens with
 */
export function slicesOf(language, folders, homes) {
  if (language === 'en') return [ALWAYS.replace(KANA, '') + SELDOM.replace(KANA, '')]
  const seldom = language === 'ja' ? SELDOM : SELDOM.replace(KANA, '')
  const always = language === 'ja' ? ALWAYS : ALWAYS.replace(KANA, '')
  const used = lettersIn(folders, language)
  const homeOf = (files) => {
    const home = homes.findIndex((path) => files.some((file) => path.test(file)))
    return home === -1 ? homes.length : home
  }
  const ranked = [...used]
    .filter(([letter]) => !always.includes(letter))
    .map(([letter, files]) => ({ letter, home: homeOf(files), uses: files.length }))
    .toSorted((a, b) => a.home - b.home || b.uses - a.uses || (a.letter < b.letter ? -1 : 1))
  const first = ranked.filter(({ home }) => home === 0).map(({ letter }) => letter)
  const others = ranked.slice(first.length).map(({ letter }) => letter)
  return [always + first.join(''), ...inSlices(others), seldom]
}

/** As even as can be: a small one would be written into the stylesheet, which people of all languages fetch. */
function inSlices(letters) {
  const count = Math.ceil(letters.length / IN_A_SLICE)
  const start = (slice) => Math.round((slice * letters.length) / count)
  return Array.from({ length: count }, (_, slice) => letters.slice(start(slice), start(slice + 1)).join(''))
}

const hex = (point) => point.toString(16)

/** Letters as CSS names them: `U+41-5a, U+3042`. */
export function unicodeRange(letters) {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0)).toSorted((a, b) => a - b)
  const runs = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last?.end === point - 1) last.end = point
    else runs.push({ start: point, end: point })
  }
  return runs
    .map(({ start, end }) => (start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`))
    .join(',')
}
