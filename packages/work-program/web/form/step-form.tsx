import { Button, Disclosure, ErrorSummary } from '@trilateral/ui'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { placedSummary } from './placed-summary.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { isSubmitKey } from './submit-key.ts'
import type { Recording } from './use-recording.ts'
import { useServer } from '../frame/desk.tsx'

interface Props {
  readonly title: string
  /** Whether it is what comes next: then it is open. */
  readonly isNext?: boolean
  readonly recording: Recording
  /** Where the fields that refusals name stand on this page. */
  readonly ids?: Readonly<Record<string, string>>
  readonly send: string
  readonly look?: 'primary' | 'secondary' | 'danger'
  /** Sends; resolves to whether it was done. */
  readonly onSend: () => Promise<unknown>
  /** When it was done and what the desk knows was read anew. */
  readonly onDone?: () => void
  readonly children: ReactNode
}

/** One step of a record as a form on its page, folded until it is asked for. Ctrl+Enter sends it; nothing is shown as done before the server says so. */
export function StepForm(props: Props) {
  const {
    title,
    isNext = false,
    recording,
    ids = {},
    send,
    look = 'primary',
    onSend,
    onDone,
    children,
  } = props
  const server = useServer()
  const known = useQueryClient()
  const readAnew = () => known.invalidateQueries({ queryKey: server.pathKey() })
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!(await onSend())) return
    await readAnew()
    onDone?.()
  }
  return (
    <Disclosure summary={title} isOpen={isNext}>
      {/* Keys bubble up from the fields: the form itself is never what is pressed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="form"
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          if (!isSubmitKey(event.nativeEvent)) return
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }}
      >
        <ErrorSummary {...placedSummary(recording.summary, ids)} />
        {recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={readAnew} /> : null}
        {children}
        <div>
          <Button type="submit" look={look} isPending={recording.isSending}>
            {send}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
