import { Button, ErrorSummary, SignInAgain, TextLink, useMessages } from '@trilateral/ui'
import { KeptAt, WaitingNote } from '@trilateral/ui/desk'
import { useLocation } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { useDesk } from '../frame/desk.tsx'
import { formTexts } from './form-texts.ts'
import { isSubmitKey } from './submit-key.ts'
import type { Recording } from './use-recording.ts'

interface Props {
  readonly recording: Pick<Recording, 'summary' | 'isSending' | 'isAbout' | 'waiting'>
  readonly onSubmit: () => void
  readonly submit: string
  /** Where "cancel" leads. */
  readonly back: string
  readonly onDiscard?: () => void
  /** When what is typed was last kept; null while nothing is typed. */
  readonly keptAt?: string | null
  /** Stands right under what was refused: what happened meanwhile, side by side. */
  readonly conflict?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What every form of the desk has: what was refused on top, Ctrl+Enter, the way back to sign in, and its end. */
export function FormShell(props: Props) {
  const { recording, onSubmit, submit, back, onDiscard, keptAt = null, conflict, actions, children } = props
  const t = useMessages(formTexts)
  const { party } = useDesk().person
  const address = useLocation({ select: ({ href }) => href })
  return (
    // Keys bubble up from the fields: the form itself is never what is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="form panel desk-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
      onKeyDown={(event) => {
        const { nativeEvent, currentTarget } = event
        if (!isSubmitKey(nativeEvent)) return
        event.preventDefault()
        currentTarget.requestSubmit()
      }}
    >
      <ErrorSummary {...recording.summary} />
      {recording.isAbout('sign-in-required') ? <SignInAgain party={party} returnTo={address} /> : null}
      {recording.waiting ? <WaitingNote {...recording.waiting} /> : null}
      {conflict}
      {children}
      <div className="form-end">
        <Button type="submit" look="primary" isPending={recording.isSending}>
          {submit}
        </Button>
        {actions}
        <TextLink href={back}>{t('cancel')}</TextLink>
        {onDiscard ? (
          <Button look="quiet" onPress={onDiscard}>
            {t('discard')}
          </Button>
        ) : null}
      </div>
      <p className="field-help">
        <KeptAt at={keptAt} />
        {t('kept')} {t('send-key')}
      </p>
    </form>
  )
}
