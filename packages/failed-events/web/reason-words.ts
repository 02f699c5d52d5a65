import type { FailedEventLine } from './server.ts'
import { failedEventsTexts, type FailedEventsText } from './texts/failed-events-texts.ts'

type Say = (id: FailedEventsText, values?: Record<string, string | number>) => string

const isText = (id: string): id is FailedEventsText => id in failedEventsTexts.texts.en

/** Why an event failed, as a sentence by the class of the error; what the program said stands beneath it. */
export function reasonWords(
  t: Say,
  { errorClass, field }: Pick<FailedEventLine, 'errorClass' | 'field'>,
): string {
  const id = `why.${errorClass}`
  return t(isText(id) ? id : 'why.other', { field: field || '–' })
}

/** The name of what reads, in the reader's words. */
export function readerName(t: Say, reader: string): string {
  const id = `reader.${reader}`
  return t(isText(id) ? id : 'reader.area')
}
