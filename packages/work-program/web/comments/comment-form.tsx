import type { Party } from '@trilateral/contracts'
import type { Person } from '@trilateral/contracts/work-program'
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  ministryName,
  PARTY_ORDER,
  SignInAgain,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { KeptAt, TextArea, WaitingNote } from '@trilateral/ui/desk'
import { useLocation } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { isSubmitKey } from '../form/submit-key.ts'
import { TEXT_LIMIT } from '../form/texts-draft.ts'
import type { Recording } from '../form/use-recording.ts'
import { useDesk } from '../frame/desk.tsx'
import type { CommentDraft } from './comment-draft.ts'
import { commentTexts } from './comment-texts.ts'
import { MentionField } from './mention-field.tsx'

interface Props {
  readonly draft: CommentDraft
  readonly set: (part: Partial<CommentDraft>) => void
  readonly keptAt: string | null
  readonly recording: Recording
  readonly people: readonly Person[]
  /** Who sees the record: nobody else can be chosen. Undefined: who reads it stays as it is. */
  readonly within: readonly Party[] | undefined
  readonly submit: string
  readonly onSubmit: () => void
  readonly onCancel?: () => void
}

/** What is said, who reads it and whom it addresses. */
export function CommentForm(props: Props) {
  const { draft, set, keptAt, recording, people, within, submit, onSubmit, onCancel } = props
  const { language } = useLanguage()
  const t = useMessages(commentTexts)
  const { party } = useDesk().person
  const address = useLocation({ select: ({ href }) => href })
  return (
    // Keys bubble up from the fields: the form itself is never what is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
      onKeyDown={(event) => {
        if (!isSubmitKey(event.nativeEvent)) return
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
    >
      <ErrorSummary {...recording.summary} />
      {recording.isAbout('sign-in-required') ? <SignInAgain party={party} returnTo={address} /> : null}
      {recording.waiting ? <WaitingNote {...recording.waiting} /> : null}
      <TextArea
        id="text"
        label={t('text')}
        isRequired
        limit={TEXT_LIMIT}
        rows={3}
        lang={language}
        value={draft.text}
        error={recording.errorAt('text')}
        onChange={(text) => set({ text })}
      />
      {within === undefined ? null : (
        <CheckboxGroup
          id="audience"
          label={t('audience-label')}
          description={t('audience-help')}
          error={recording.errorAt('audience')}
          value={draft.audience}
          options={PARTY_ORDER[language].map((value) => ({
            value,
            label: ministryName(value, language),
            isDisabled: !within.includes(value),
          }))}
          onChange={(audience) =>
            set({ audience, mentions: draft.mentions.filter((each) => audience.includes(each.party)) })
          }
        />
      )}
      <MentionField
        value={draft.mentions}
        audience={draft.audience}
        people={people}
        error={recording.errorAt('mentions')}
        onChange={(mentions) => set({ mentions })}
      />
      <div className="form-end">
        <Button type="submit" look="primary" isPending={recording.isSending}>
          {submit}
        </Button>
        {onCancel ? (
          <Button look="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        ) : null}
        <KeptAt at={keptAt} />
      </div>
    </form>
  )
}
