import type { texts } from '../messages/texts.ts'

type TextId = keyof typeof texts.texts.en
type Translate = (id: TextId, values?: Readonly<Record<string, string | number>>) => string

const LABELS: Readonly<Record<string, TextId>> = {
  title: 'field.title',
  audience: 'release.audience',
  tlp: 'release.tlp',
}

/** What a field is called, for a summary that stands far from it. */
export function fieldLabel(path: string, t: Translate): string | undefined {
  const id = LABELS[path]
  return id === undefined ? undefined : t(id)
}
