import { useQuery } from '@tanstack/react-query'
import { audienceOf, type Party } from '@trilateral/contracts'
import {
  audienceName,
  Button,
  CheckboxGroup,
  Dialog,
  ErrorSummary,
  Loading,
  Select,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useState } from 'react'
import type { CeilingChoices } from '../answers.ts'
import { gateway } from '../gateway.ts'
import { partnersTexts } from '../texts/partners.ts'
import { EventTypesField } from './event-types-field.tsx'
import { fieldId, type PartnerDraft } from './partner-draft.ts'
import type { Refused } from './use-partner-deed.ts'

interface Props {
  readonly title: string
  readonly lead: string
  readonly owner: Party
  readonly first: PartnerDraft
  /** A system's code names its topics and cannot change. */
  readonly isNew: boolean
  readonly isBusy: boolean
  readonly refused: Refused | undefined
  readonly onSave: (draft: PartnerDraft) => Promise<void>
  readonly onClose: () => void
}

/** Name, contact and ceiling of a system. */
export function PartnerForm(props: Props) {
  const choices = useQuery(gateway.partners.choices.queryOptions())
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      {choices.data === undefined ? <Loading lines={12} /> : <Fields {...props} choices={choices.data} />}
    </Dialog>
  )
}

function Fields(props: Props & { readonly choices: CeilingChoices }) {
  const { lead, owner, first, isNew, isBusy, refused, choices, onSave, onClose } = props
  const { language } = useLanguage()
  const t = useMessages(partnersTexts)
  const [draft, setDraft] = useState(first)
  const [attempt, setAttempt] = useState(0)
  const change = (part: Partial<PartnerDraft>) => setDraft((before) => ({ ...before, ...part }))
  const at = refused?.refusal.field === undefined ? undefined : fieldId(refused.refusal.field)
  const faultAt = (field: string) => (at === fieldId(field) ? refused?.words : undefined)
  const send = async () => {
    await onSave(draft)
    setAttempt((before) => before + 1)
  }
  return (
    <form
      className="partner-form"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault()
        void send()
      }}
    >
      <p>{lead}</p>
      <ErrorSummary attempt={attempt} faults={refused ? [{ message: refused.words, fieldId: at }] : []} />
      {isNew ? (
        <TextField
          id={fieldId('code')}
          label={t('field.code')}
          description={t('field.code-help', { prefix: `${owner}-` })}
          isRequired
          value={draft.code}
          error={faultAt('code')}
          onChange={(code) => change({ code })}
        />
      ) : null}
      <TextField
        id={fieldId('name')}
        label={t('field.name')}
        isRequired
        value={draft.name}
        error={faultAt('name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        id={fieldId('contact')}
        label={t('field.contact')}
        description={t('field.contact-help')}
        isRequired
        value={draft.contact}
        error={faultAt('contact')}
        onChange={(contact) => change({ contact })}
      />
      <Select
        id={fieldId('tlp')}
        label={t('field.tlp')}
        description={t('field.tlp-help')}
        value={draft.tlp}
        error={faultAt('tlp')}
        options={choices.labels.map((value) => ({ value, label: t(`tlp.${value}`) }))}
        onChange={(tlp) => change({ tlp })}
      />
      <CheckboxGroup
        id={fieldId('audiences')}
        label={t('field.audiences')}
        description={t('field.audiences-help')}
        value={draft.audiences}
        error={faultAt('audiences')}
        options={choices.audiences.map((value) => ({
          value,
          label: audienceName(audienceOf(value) ?? [], language),
        }))}
        onChange={(audiences) => change({ audiences })}
      />
      <EventTypesField
        id={fieldId('eventTypes')}
        known={choices.eventTypes}
        value={draft.eventTypes}
        error={faultAt('eventTypes')}
        onChange={(eventTypes) => change({ eventTypes })}
      />
      <div className="partner-actions">
        <Button type="submit" look="primary" isPending={isBusy}>
          {t('save')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
