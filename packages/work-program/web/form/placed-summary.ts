import type { Recording } from './use-recording.ts'

/** Several forms stand on one page, so their fields have ids of their own: the summary's links lead there. */
export function placedSummary(
  summary: Recording['summary'],
  ids: Readonly<Record<string, string>>,
): Recording['summary'] {
  const faults = summary.faults.map((fault) => ({
    ...fault,
    fieldId: fault.fieldId === undefined ? undefined : ids[fault.fieldId],
  }))
  return { ...summary, faults }
}
