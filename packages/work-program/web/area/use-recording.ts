import { useLanguage } from '@trilateral/ui'
import { useRecordingWith, type FieldLabels } from '../form/use-recording.ts'
import { useDesk } from '../frame/desk.tsx'

/** One wish of an official that the area's own rules answer; see `useRecordingWith`. */
export function useRecording<Sent>(send: (requestId: string) => Promise<Sent>, fields: FieldLabels) {
  const { language } = useLanguage()
  const { explain } = useDesk()
  return useRecordingWith(send, fields, (refusal) => explain(language, refusal))
}
