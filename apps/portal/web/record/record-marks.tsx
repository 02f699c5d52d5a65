import { Basis, Marking } from '@trilateral/ui'
import type { Provenance } from '../answers.ts'

/** On what a record rests, and how it may be passed on. */
export function RecordMarks({ provenance }: { provenance: Provenance }) {
  return (
    <span className="record-marks">
      {provenance.basis === null ? null : <Basis value={provenance.basis} />}
      <Marking tlp={provenance.tlp} audience={provenance.audience} originator={provenance.originator} />
    </span>
  )
}
