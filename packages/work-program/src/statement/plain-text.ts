/**
 * A statement's text as read aloud: without bold and italic marks, links, heading marks and soft hyphens, with straight
 * quotes, one kind of dash and single spaces. A line that is broken inside a sentence is joined, also over a page break; a
 * hyphen at its end is kept, since there is no telling a broken word from a compound ("Indo-" / "Pacific").
 */
export function plainText(text: string): string {
  return joined(withoutMarks(inLines(text.normalize('NFKC'))))
}

/**
 * The text with single spaces, line breaks of one kind and at most one blank line at a time. What runs of white space could
 * slow down (a file of 200,000 line breaks) comes after this.
 */
export const inLines = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

const withoutMarks = (text: string) =>
  text
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/!?\[([^[\]\n]{0,300})\]\([^)\s]{0,2000}\)/g, '$1')
    .replaceAll(/^[ \t]*(?:#{1,6}|>)[ \t]+/gm, '')
    .replaceAll('*', '')
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑−]/g, '-')
    .replaceAll(/[‒—―]/g, '–')

const joined = (text: string) =>
  text
    // "low-" / "and/or": the hyphen hangs, and the space after it belongs to the text.
    .replaceAll(/(?<=\p{L}-)\n{1,2}(?!(?:and|or|to)\b)(?=\p{L})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * What a sentence's hash is taken of: its plain text without any white space or dash, so that neither where lines break
 * nor how words are hyphenated matters, and every letter, digit and other sign does.
 */
export const hashedForm = (sentence: string): string => plainText(sentence).replaceAll(/[\s–-]+/g, '')
