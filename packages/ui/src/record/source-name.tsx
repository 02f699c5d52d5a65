import type { Language } from '@trilateral/contracts'
import { OutsideLink } from '../layout/links.tsx'

interface Props {
  readonly source: { readonly name: string; readonly url: string | null }
}

/** The name under which a source is found, often in its own language, and the way to it. */
export function SourceName({ source: { name, url } }: Props) {
  const words = runsOf(name).map(({ text, language }, index) =>
    language === undefined ? (
      text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text stay in their order
      <span key={index} lang={language}>
        {text}
      </span>
    ),
  )
  return url === null ? words : <OutsideLink href={url}>{words}</OutsideLink>
}

/** Hangul is Korean and kana are Japanese. Characters alone may be either, or Chinese: nobody guesses. */
const FOREIGN =
  /([\u{ac00}-\u{d7af}]+|[\u{4e00}-\u{9fff}]*[\u{3040}-\u{30ff}][\u{3040}-\u{30ff}\u{4e00}-\u{9fff}]*)/u

export const runsOf = (name: string): { text: string; language: Language | undefined }[] =>
  name
    .split(FOREIGN)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      language: FOREIGN.test(text) ? (/[\u{ac00}-\u{d7af}]/u.test(text) ? 'ko' : 'ja') : undefined,
    }))
