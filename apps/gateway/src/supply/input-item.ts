import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { concentration } from '@trilateral/supply-risk'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { InputItem } from './views.ts'

/** An input with how concentrated its provision is. A share that nobody has said adds nothing, and the coverage says how much is known. */
export function inputItem(kept: KeptRecord<ChipInput>): InputItem {
  const { state } = kept
  const { providers } = state
  const known = (providers?.shares ?? []).flatMap(({ country, share }) =>
    share === null ? [] : [{ country, share: share * 100 }],
  )
  const { contributions: _contributions, ...found } = concentration(known)
  return {
    input: state,
    providers:
      providers === null ? null : { ...found, of: providers.of, by: providers.by, year: providers.year },
    provenance: { ...provenanceOf(kept), source: providers?.source ?? null },
  }
}
