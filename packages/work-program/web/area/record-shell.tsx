import type { Party, Tlp } from '@trilateral/contracts'
import { audienceName, Button, ErrorSummary, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { KeptAt, WaitingNote } from '@trilateral/ui/desk'
import type { FormEvent, ReactNode } from 'react'
import { formTexts } from '../form/form-texts.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { isSubmitKey } from '../form/submit-key.ts'
import type { Recording } from '../form/use-recording.ts'
import { ReleasePreview } from './release-preview.tsx'
import { SessionEnded } from './session-ended.tsx'

interface Props {
  readonly recording: Pick<Recording, 'summary' | 'isSending' | 'isAbout' | 'errorAt' | 'waiting'>
  readonly onSubmit: () => void
  /** What the button says while nobody is chosen to see it. */
  readonly submit: string
  /** Where "cancel" leads. */
  readonly back: string
  readonly audience: readonly Party[]
  readonly tlp: Tlp | ''
  /** Left out where something that stands is amended: who may see it is changed elsewhere. */
  readonly onRelease?: (change: { audience?: Party[]; tlp?: Tlp | '' }) => void
  /** Given where typing is kept in the tab. */
  readonly onDiscard?: () => void
  /** When what is typed was last kept; null while nothing is typed. */
  readonly keptAt?: string | null
  /** Stands right under what was refused. */
  readonly conflict?: ReactNode
  readonly children: ReactNode
}

/** A form of an area's register: its fields, and beside them who will see what is recorded before it is. */
export function RecordShell(props: Props) {
  const {
    recording,
    onSubmit,
    submit,
    back,
    audience,
    tlp,
    onRelease,
    onDiscard,
    keptAt = null,
    conflict,
    children,
  } = props
  const { language } = useLanguage()
  const t = useMessages(formTexts)
  return (
    // Keys bubble up from the fields: the form itself is never what is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="record"
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
      <div className="record-form form panel">
        <ErrorSummary {...recording.summary} />
        {recording.isAbout('sign-in-required') ? <SessionEnded /> : null}
        {recording.waiting ? <WaitingNote {...recording.waiting} /> : null}
        {conflict}
        {children}
        {onRelease ? (
          <ReleaseFields audience={audience} tlp={tlp} errorAt={recording.errorAt} onChange={onRelease} />
        ) : null}
      </div>
      <div className="record-side">
        <ReleasePreview audience={audience} tlp={tlp} />
        <div className="form-end">
          <Button type="submit" look="primary" isPending={recording.isSending}>
            {audience.length === 0
              ? submit
              : t('record-and-share', { audience: audienceName(audience, language) })}
          </Button>
          <TextLink href={back}>{t('cancel')}</TextLink>
          {onDiscard ? (
            <Button look="quiet" onPress={onDiscard}>
              {t('discard')}
            </Button>
          ) : null}
        </div>
        <p className="field-help">
          <KeptAt at={keptAt} />
          {onDiscard ? t('kept') : null} {t('send-key')}
        </p>
      </div>
    </form>
  )
}
