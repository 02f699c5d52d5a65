import { Button, Dialog, useMessages } from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { useState, type ReactNode } from 'react'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

const LONGEST = 1000

interface Props {
  readonly title: string
  readonly lead?: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Refused, in words. */
  readonly error: string | undefined
  readonly isBusy: boolean
  /** Shows what would happen, and changes nothing; where there is one it has to be asked first. */
  readonly onTry?: (because: string) => Promise<void>
  /** What would happen, or has happened; null before it was asked. */
  readonly result?: ReactNode
  /** It was carried out: nothing more can be done here. */
  readonly isDone?: boolean
  readonly onDo: (because: string) => Promise<void>
  /** Further fields. */
  readonly children?: ReactNode
}

/** Asks for the reason, tries, and carries out. */
export function ReasonDialog(props: Props) {
  const { title, lead, isOpen, onClose, error, isBusy, onTry, result, isDone = false, onDo, children } = props
  const t = useMessages(failedEventsTexts)
  const [because, setBecause] = useState('')
  const isReasoned = because.trim() !== ''
  const isTried = onTry === undefined || (result !== null && result !== undefined)
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <div className="reason-dialog">
        {lead ? <p>{lead}</p> : null}
        {isDone ? null : (
          <>
            {children}
            <TextArea
              label={t('because')}
              description={t('because-help')}
              isRequired
              limit={LONGEST}
              rows={2}
              value={because}
              onChange={setBecause}
            />
          </>
        )}
        {error === undefined ? null : (
          <p className="refusal" role="alert">
            {error}
          </p>
        )}
        {result ? <div aria-live="polite">{result}</div> : null}
        {isDone ? null : (
          <div className="reason-dialog-actions">
            {onTry ? (
              <Button isDisabled={!isReasoned || isBusy} onPress={() => void onTry(because)}>
                {t('try-first')}
              </Button>
            ) : null}
            <Button
              look="primary"
              isDisabled={!isReasoned || !isTried || isBusy}
              onPress={() => void onDo(because)}
            >
              {t('do-it')}
            </Button>
            {isTried ? null : <p className="quiet">{t('try-needed')}</p>}
          </div>
        )}
      </div>
    </Dialog>
  )
}
