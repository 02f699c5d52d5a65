import {
  Button,
  ministryName,
  PARTY_ORDER,
  Select,
  TextField,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { BulkEdit, type BulkRow } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BulkChange as Change } from '../../src/bulk/bulk-change.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import { bulkChangeTexts } from './bulk-change-texts.ts'
import { bulkChangeFrom, type BulkDraft, type BulkKind } from './bulk-draft.ts'

interface Props {
  readonly rows: readonly BulkRow[]
  readonly kinds: readonly [BulkKind, ...BulkKind[]]
  /** After rows were changed: nothing is selected any more. */
  readonly onChanged: () => void
}

/** A button that changes one field of all selected rows. */
export function BulkChange({ rows, kinds, onChanged }: Props) {
  const t = useMessages(bulkChangeTexts)
  // The rows as they were selected: what others change while one looks is refused row by row, and said so.
  const [taken, setTaken] = useState<readonly BulkRow[] | null>(null)
  return (
    <>
      <Button onPress={() => setTaken(rows)}>{t('change')}</Button>
      {taken ? (
        <BulkForm
          rows={taken}
          kinds={kinds}
          onClose={(hasChanged) => {
            setTaken(null)
            if (hasChanged) onChanged()
          }}
        />
      ) : null}
    </>
  )
}

interface FormProps extends Omit<Props, 'onChanged'> {
  readonly onClose: (hasChanged: boolean) => void
}

function BulkForm({ rows, kinds, onClose }: FormProps) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(bulkChangeTexts)
  const { person } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const foresee = useMutation(server.bulk.foresee.mutationOptions())
  const carryOut = useMutation(server.bulk.carryOut.mutationOptions())
  const [draft, setDraft] = useState<BulkDraft>({
    kind: kinds[0],
    office: '',
    person: '',
    party: person.party,
    why: '',
  })
  const set = (part: Partial<BulkDraft>) => setDraft((before) => ({ ...before, ...part }))
  const change = bulkChangeFrom(draft, language)
  const said = (): Change => {
    if (change === null) throw new Error('a bulk change was sent before it was complete')
    return change
  }
  return (
    <BulkEdit
      title={t('title', { count: rows.length })}
      rows={rows}
      isComplete={change !== null}
      foresee={async () => {
        try {
          const foreseen = await foresee.mutateAsync({
            change: said(),
            rows: rows.map(({ id, version }) => ({ id, expectedVersion: version })),
          })
          return foreseen.map(({ id, outcome, refusal }) => ({
            id,
            outcome,
            reason: refusal && explain(language, refusal, zone),
          }))
        } catch (error) {
          const [refusal] = failureOf(error).refusals
          throw new Error(refusal ? explain(language, refusal, zone) : '', { cause: error })
        }
      }}
      carryOut={async ({ id, version }, requestId) => {
        try {
          await carryOut.mutateAsync({ change: said(), requestId, id, expectedVersion: version })
          return { outcome: 'changed', reason: null }
        } catch (error) {
          const [refusal] = failureOf(error).refusals
          return refusal
            ? { outcome: 'refused', reason: explain(language, refusal, zone) }
            : { outcome: 'broken', reason: null }
        }
      }}
      onClose={(hasChanged) => {
        if (hasChanged) void known.invalidateQueries({ queryKey: server.pathKey() })
        onClose(hasChanged)
      }}
    >
      <p className="field-help">{t('note')}</p>
      <Select
        label={t('what')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Fields draft={draft} set={set} />
    </BulkEdit>
  )
}

interface FieldsProps {
  readonly draft: BulkDraft
  readonly set: (part: Partial<BulkDraft>) => void
}

function Fields({ draft: { kind, office, person, party, why }, set }: FieldsProps) {
  const { language } = useLanguage()
  const t = useMessages(bulkChangeTexts)
  if (kind === 'alert-close')
    return (
      <TextField
        label={t('why')}
        isRequired
        lang={language}
        value={why}
        onChange={(next) => set({ why: next })}
      />
    )
  if (kind === 'program-owner')
    return (
      <>
        <TextField
          label={t('office')}
          isRequired
          lang={language}
          value={office}
          onChange={(next) => set({ office: next })}
        />
        <TextField
          label={t('person')}
          description={t('person-help')}
          value={person}
          onChange={(next) => set({ person: next })}
        />
      </>
    )
  if (kind === 'alert-assign')
    return (
      <>
        <Select
          label={t('ministry')}
          value={party}
          options={PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) }))}
          onChange={(next) => set({ party: next })}
        />
        <TextField label={t('person')} isRequired value={person} onChange={(next) => set({ person: next })} />
      </>
    )
  return null
}
