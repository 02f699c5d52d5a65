import type { Program } from '@trilateral/contracts/work-program'
import { Basis, DateField, formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { MergeField } from '@trilateral/ui/desk'
import { BasisField } from '../form/basis-field.tsx'
import { CommitmentsField } from '../form/commitments-field.tsx'
import { formTexts } from '../form/form-texts.ts'
import { OwnersFields, ownersLabels } from '../form/owners-fields.tsx'
import { sayCommitments, sayOwners, saySource, sayTexts } from '../form/say.ts'
import { SourceFields } from '../form/source-fields.tsx'
import { TextsField } from '../form/texts-field.tsx'
import { newProgramTexts } from './new-program-texts.ts'
import { purposeLanguage, type ProgramTyped } from './program-draft.ts'

interface Props {
  readonly typed: ProgramTyped
  readonly set: (part: Partial<ProgramTyped>) => void
  readonly errorAt: (path: string) => string | undefined
  /** As recorded; null: not yet. */
  readonly before: Program | null
}

/** What is said of a program, whether it is recorded or amended. */
export function ProgramFields({ typed, set, errorAt, before }: Props) {
  const t = useMessages(newProgramTexts)
  const text = (path: 'title' | 'purpose') => ({
    path,
    label: t(`field.${path}`),
    isRequired: true,
    value: typed[path],
    error: errorAt(path),
  })
  return (
    <>
      <TextsField {...text('title')} source={typed.language} onChange={(title) => set({ title })} />
      <TextsField
        {...text('purpose')}
        source={purposeLanguage(typed, before)}
        rows={3}
        description={t('field.purpose-help')}
        onChange={(purpose) => set({ purpose })}
      />
      <CommitmentsField
        value={typed.commitments}
        error={errorAt('commitments')}
        onChange={(commitments) => set({ commitments })}
      />
      <OwnersFields value={typed.owners} onChange={(owners) => set({ owners })} errorAt={errorAt} />
      <div className="fields-row">
        <DateField
          id="startsOn"
          label={t('field.starts')}
          description={t('dates-help')}
          value={typed.startsOn}
          error={errorAt('startsOn')}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          id="endsOn"
          label={t('field.ends')}
          description={t('dates-help')}
          value={typed.endsOn}
          error={errorAt('endsOn')}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <BasisField value={typed.basis} error={errorAt('basis')} onChange={(basis) => set({ basis })} />
      <SourceFields value={typed.source} onChange={(source) => set({ source })} errorAt={errorAt} />
    </>
  )
}

/** What the fields are called, for the summary of what is wrong. */
export function useProgramLabels(): Record<string, string> {
  const t = useMessages(newProgramTexts)
  const f = useMessages(formTexts)
  return {
    title: t('field.title'),
    purpose: t('field.purpose'),
    commitments: f('commitments'),
    ...ownersLabels(f),
    startsOn: t('field.starts'),
    endsOn: t('field.ends'),
    basis: f('basis'),
    'source.name': f('source.name'),
    'source.url': f('evidence.url'),
    'source.accessedOn': f('evidence.read-on'),
  }
}

/** The fields as the merge screen compares them. */
export function useProgramMergeFields(): readonly MergeField<ProgramTyped>[] {
  const { language } = useLanguage()
  const t = useMessages(newProgramTexts)
  const f = useMessages(formTexts)
  const day = (value: string) => (value === '' ? '' : formatDate(language, value))
  return [
    { key: 'title', label: t('field.title'), say: ({ title }) => sayTexts(title) },
    { key: 'purpose', label: t('field.purpose'), say: ({ purpose }) => sayTexts(purpose) },
    {
      key: 'commitments',
      label: f('commitments'),
      say: ({ commitments }) => sayCommitments(commitments, language),
    },
    { key: 'owners', label: f('owners'), say: ({ owners }) => sayOwners(owners, language) },
    { key: 'startsOn', label: t('field.starts'), say: ({ startsOn }) => day(startsOn) },
    { key: 'endsOn', label: t('field.ends'), say: ({ endsOn }) => day(endsOn) },
    { key: 'basis', label: f('basis'), say: ({ basis }) => (basis === null ? '' : <Basis value={basis} />) },
    { key: 'source', label: f('source'), say: ({ source }) => saySource(source) },
  ]
}
