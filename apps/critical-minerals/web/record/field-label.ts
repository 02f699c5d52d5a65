import type { texts } from '../messages/texts.ts'

type TextId = keyof typeof texts.texts.en
type Translate = (id: TextId, values?: Readonly<Record<string, string | number>>) => string

/** The last part of a path in the data, and what its field is called on the form. */
const LABELS: Readonly<Record<string, TextId>> = {
  issuer: 'column.issuer',
  number: 'field.number',
  title: 'field.title',
  issuedOn: 'column.issued',
  legalBasis: 'field.legal-basis',
  summary: 'clause.summary',
  restriction: 'field.restriction',
  effectiveFrom: 'field.effective-from',
  target: 'target.countries',
  material: 'field.material',
  name: 'source.name',
  url: 'source.url',
  accessedOn: 'source.accessed',
  audience: 'release.audience',
  tlp: 'release.tlp',
  clauses: 'change.clauses',
  from: 'suspend.from',
  until: 'suspend.until',
  instrument: 'change.instrument',
}

/** What a field is called, for a summary that stands far from it; with the clause it belongs to, of which there may be many. */
export function fieldLabel(path: string, t: Translate): string | undefined {
  const parts = path.split('.')
  const isLine = parts.includes('tariffLines')
  const id = isLine ? 'field.tariff-line' : LABELS[parts.at(-1) ?? '']
  if (id === undefined) return undefined
  const [first, index] = parts
  if (first !== 'clauses' || index === undefined) return t(id)
  const label = t(parts.at(-1) === 'number' ? 'clause.number' : id)
  return t('form.clause-field', { clause: t('clause.nth', { number: Number(index) + 1 }), label })
}
