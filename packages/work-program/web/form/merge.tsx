import { partyName, useLanguage } from '@trilateral/ui'
import { MergeScreen, type MergeField } from '@trilateral/ui/desk'
import type { VersionView } from '../../src/questions/views.ts'

interface Props<Draft> {
  readonly form: {
    readonly draft: Draft
    readonly base: Draft
    readonly basedOn: number | null
    readonly rebase: (typed: Draft, base: Draft, version: number) => void
  }
  /** The record as it stands now, as this form would begin with it. */
  readonly theirs: Draft
  readonly version: number
  /** Who made that version, where it is known. */
  readonly latest: Pick<VersionView<unknown>, 'by' | 'at'> | undefined
  readonly fields: readonly MergeField<Draft>[]
}

/** Shown when the record has a newer version than the one that this form was begun on. */
export function Merge<Draft extends object>({ form, theirs, version, latest, fields }: Props<Draft>) {
  const { language } = useLanguage()
  if (form.basedOn === null || form.basedOn === version) return null
  return (
    <MergeScreen
      base={form.base}
      theirs={theirs}
      mine={form.draft}
      fields={fields}
      by={latest ? { who: latest.by.name ?? partyName(latest.by.party, language), at: latest.at } : null}
      onMerged={(typed) => form.rebase(typed, theirs, version)}
      onTake={() => form.rebase(theirs, theirs, version)}
    />
  )
}
