import {
  partySchema,
  tlpSchema,
  type Audience,
  type Party,
  type Refusal,
  type Tlp,
} from '@trilateral/contracts'
import { basisSchema, type Basis } from '@trilateral/contracts/work-program'
import { z } from 'zod'

/** On what a record rests and who may see it, while it is being chosen: nothing is chosen for anybody. */
export const releaseDraft = {
  basis: basisSchema.nullable(),
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
}

export interface ReleaseDraft {
  readonly basis: Basis | null
  readonly audience: Party[]
  readonly tlp: Tlp | ''
}

/** Nobody may learn of what stands under a record who does not see the record: so it begins where that stands. */
export const releaseWithin = ({
  audience,
  tlp,
}: {
  readonly audience: Audience
  readonly tlp: Tlp
}): ReleaseDraft => ({ basis: null, audience: [...audience], tlp })

export const noRelease = (): ReleaseDraft => ({ basis: null, audience: [], tlp: '' })

export const missingInRelease = ({ basis, audience, tlp }: ReleaseDraft): Refusal[] => [
  ...(basis === null ? [{ code: 'value-missing', field: 'basis' }] : []),
  ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
  ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
]

/** As it is sent; null while something is missing. */
export const releaseFrom = ({ basis, audience, tlp }: ReleaseDraft) =>
  basis === null || tlp === '' ? null : { basis, audience, tlp }

/** What the fields are called, for the summary of what is wrong. */
export const releaseLabels = (t: (id: 'basis' | 'audience' | 'tlp') => string) => ({
  basis: t('basis'),
  audience: t('audience'),
  tlp: t('tlp'),
})
