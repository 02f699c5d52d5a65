/** Letters of Chinese characters, kana and hangul are as wide as high; Latin ones a little over half. */
const isWide = (letter: string) =>
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(letter)

/** Roughly how wide a text is, in pixels. SVG text does not wrap and cannot be measured before it stands. */
export const textWidth = (text: string, size: number) =>
  Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.56) * size, 0)

/** The text, cut with an ellipsis when it is wider than `width`. The table below the chart has it whole. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = Array.from(text)
  while (letters.length > 1 && textWidth(letters.join(''), size) + size > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
