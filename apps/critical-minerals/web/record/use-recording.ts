import { useMessages } from '@trilateral/ui'
import { useRecording as useAreaRecording } from '@trilateral/work-program/screens'
import { texts } from '../messages/texts.ts'
import { fieldLabel } from './field-label.ts'

/** One wish of an official from typing to the server's answer, with what the fields of measures are called. */
export function useRecording<Sent>(send: (requestId: string) => Promise<Sent>, fields: readonly string[]) {
  const t = useMessages(texts)
  const labels = Object.fromEntries(fields.map((path) => [path, fieldLabel(path, t)]))
  return useAreaRecording(send, labels)
}
