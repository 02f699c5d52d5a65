/**
 * Forms of one character that people use for one another, in names above all: the old form, or the one of a family register,
 * and the form that is typed today. NFKC leaves them apart. What stands here is found by either form.
 */
const PRESENT_FORMS: Readonly<Record<string, string>> = {
  齋: '斎',
  齊: '斉',
  髙: '高',
  邊: '辺',
  邉: '辺',
  﨑: '崎',
  嵜: '崎',
  澤: '沢',
  濱: '浜',
  瀨: '瀬',
  廣: '広',
  國: '国',
  學: '学',
  櫻: '桜',
  德: '徳',
  惠: '恵',
  眞: '真',
  藏: '蔵',
  龍: '竜',
  // Words of our field as Korean documents, and Japanese ones before 1946, write them.
  鑛: '鉱',
  礦: '鉱',
  鐵: '鉄',
  經: '経',
  濟: '済',
  產: '産',
}
const OLD_FORMS = new RegExp(`[${Object.keys(PRESENT_FORMS).join('')}]`, 'gu')

/** Accents of Latin letters. The marks of kana stand elsewhere and stay: が is not か. */
const ACCENTS = /[\u0300-\u036f]/g
/** Dots between words of one name, レア・アース and 한·미·일, which as many people leave out. */
const DOTS = /[・·ㆍᆞ]/gu

/**
 * The text as people compare it: width and case do not count (ＧＡ = ga, ｶﾞ = ガ), nor does how Hangul or accents are composed,
 * nor which form of a character a name is written in. Folding twice is folding once.
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(DOTS, '')
    .normalize('NFC')
    .replace(OLD_FORMS, (old) => PRESENT_FORMS[old] ?? old)
}

/** Characters of scripts in which a word may begin anywhere, with the marks that prolong and repeat them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]+/u
const RUNS = new RegExp(`(?:${UNSPACED.source})|(?:(?!${UNSPACED.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu')

/** Beginnings of a longer word are kept up to here; the word itself always is. */
const LONGEST_BEGINNING = 12

/**
 * What a text is found by: the beginnings of its words where words are spaced (gallium by ga), its characters and pairs of neighbours
 * where they are not (重要鉱物 by 鉱物, 갈륨은 by 갈륨). Document and query go through it alike: a document is found when it has all
 * grams of the query. A query without letters or digits has none, and finds everything.
 */
export function searchGrams(text: string): string[] {
  const grams = new Set<string>()
  for (const [run] of foldedText(text).matchAll(RUNS)) {
    const characters = Array.from(run)
    if (UNSPACED.test(run)) {
      characters.forEach((character, index) => {
        grams.add(character)
        const next = characters[index + 1]
        if (next !== undefined) grams.add(character + next)
      })
    } else {
      const lengths = Math.min(characters.length, LONGEST_BEGINNING)
      for (let length = 1; length <= lengths; length += 1) grams.add(characters.slice(0, length).join(''))
      grams.add(run)
    }
  }
  return [...grams].toSorted()
}
