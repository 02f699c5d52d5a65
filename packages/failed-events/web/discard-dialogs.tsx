import { Button, Dialog, useMessages } from '@trilateral/ui'
import { Outcomes } from './outcomes.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { FailedEventLine, FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'
import { useDeed } from './use-deed.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly letter: FailedEventLine
  readonly onClose: () => void
}

export function ProposeDialog({ server, letter: { reader, id }, onClose }: Props) {
  const t = useMessages(failedEventsTexts)
  const rehearsal = useDeed(server, server.rehearseDiscard.mutationOptions())
  const deed = useDeed(server, server.proposeDiscard.mutationOptions())
  return (
    <ReasonDialog
      title={t('discard')}
      isOpen
      onClose={onClose}
      error={deed.error ?? rehearsal.error}
      isBusy={rehearsal.isPending || deed.isPending}
      onTry={async () => void (await rehearsal.carryOut({ reader, id }))}
      result={rehearsal.data ? <Outcomes outcomes={[rehearsal.data]} hasHappened={false} /> : null}
      onDo={async (because) => {
        if (await deed.carryOut({ reader, id, because })) onClose()
      }}
    />
  )
}

export function WithdrawDialog({ server, letter: { reader, id }, onClose }: Props) {
  const t = useMessages(failedEventsTexts)
  const deed = useDeed(server, server.withdrawDiscard.mutationOptions())
  return (
    <ReasonDialog
      title={t('withdraw')}
      isOpen
      onClose={onClose}
      error={deed.error}
      isBusy={deed.isPending}
      onDo={async (because) => {
        if (await deed.carryOut({ reader, id, because })) onClose()
      }}
    />
  )
}

/** The second person sees what would follow, and confirms the first one's reason. */
export function ConfirmDialog({ server, letter, onClose }: Props) {
  const { reader, id, proposal } = letter
  const t = useMessages(failedEventsTexts)
  const rehearsal = useDeed(server, server.rehearseDiscard.mutationOptions())
  const deed = useDeed(server, server.confirmDiscard.mutationOptions())
  const error = deed.error ?? rehearsal.error
  return (
    <Dialog title={t('confirm')} isOpen onClose={onClose}>
      <div className="reason-dialog">
        <p>
          {t('because')}: “{proposal?.because}”
        </p>
        {error === undefined ? null : (
          <p className="refusal" role="alert">
            {error}
          </p>
        )}
        {rehearsal.data ? (
          <div aria-live="polite">
            <Outcomes outcomes={[rehearsal.data]} hasHappened={false} />
          </div>
        ) : null}
        <div className="reason-dialog-actions">
          <Button isDisabled={rehearsal.isPending} onPress={() => void rehearsal.carryOut({ reader, id })}>
            {t('try-first')}
          </Button>
          <Button
            look="danger"
            isDisabled={rehearsal.data === undefined || deed.isPending}
            onPress={() => void deed.carryOut({ reader, id }).then((done) => done && onClose())}
          >
            {t('confirm')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
