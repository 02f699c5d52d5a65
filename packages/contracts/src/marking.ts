import { z } from 'zod'

/** Traffic Light Protocol 2.0 (FIRST, August 2022), strictest first. A promise about onward sharing, not a classification. */
export const TLP_LABELS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const

export const tlpSchema = z.enum(TLP_LABELS)

export type Tlp = z.infer<typeof tlpSchema>
