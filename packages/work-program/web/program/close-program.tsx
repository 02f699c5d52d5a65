import { Button, Dialog, ErrorSummary, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRecording } from '../form/use-recording.ts'
import { useServer } from '../frame/desk.tsx'
import { formTexts } from '../form/form-texts.ts'
import { programTexts } from './program-texts.ts'

/** Ends a program, after saying what that means. */
export function CloseProgram({ id, version }: { id: string; version: number }) {
  const t = useMessages(programTexts)
  const f = useMessages(formTexts)
  const server = useServer()
  const known = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const close = useMutation(server.program.close.mutationOptions())
  const recording = useRecording(
    (requestId) => close.mutateAsync({ requestId, id, expectedVersion: version }),
    {},
  )
  async function send() {
    if (!(await recording.submit([]))) return
    await known.invalidateQueries({ queryKey: server.pathKey() })
    setOpen(false)
  }
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('close')}
      </Button>
      <Dialog title={t('close')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ErrorSummary {...recording.summary} />
        <p>{t('close.sure')}</p>
        <div className="form-end">
          <Button look="danger" isPending={recording.isSending} onPress={() => void send()}>
            {t('close.yes')}
          </Button>
          <Button look="quiet" onPress={() => setOpen(false)}>
            {f('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
