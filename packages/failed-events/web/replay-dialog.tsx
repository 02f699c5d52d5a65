import { useMessages } from '@trilateral/ui'
import { Outcomes } from './outcomes.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'
import { useDeed } from './use-deed.ts'

export interface ReplayWish {
  readonly reader: string
  readonly what: 'one' | 'key' | 'all'
  readonly id?: string
}

interface Props {
  readonly server: FailedEventsServer
  readonly wish: ReplayWish
  readonly onClose: () => void
}

/** Replays one event, its whole record, or all, after saying what would happen to each. */
export function ReplayDialog({ server, wish, onClose }: Props) {
  const t = useMessages(failedEventsTexts)
  const rehearsal = useDeed(server, server.rehearseReplay.mutationOptions())
  const replay = useDeed(server, server.replay.mutationOptions())
  const outcomes = replay.data ?? rehearsal.data
  return (
    <ReasonDialog
      title={t(`replay-${wish.what}`)}
      isOpen
      onClose={onClose}
      error={replay.error ?? rehearsal.error}
      isBusy={rehearsal.isPending || replay.isPending}
      onTry={async (because) => void (await rehearsal.carryOut({ ...wish, because }))}
      result={outcomes ? <Outcomes outcomes={outcomes} hasHappened={replay.data !== undefined} /> : null}
      isDone={replay.data !== undefined}
      onDo={async (because) => void (await replay.carryOut({ ...wish, because }))}
    />
  )
}
