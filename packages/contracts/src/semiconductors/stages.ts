import { z } from 'zod'

/** The stages through which a chip comes to be, in the order of the map. What is made at one is needed at later ones. */
export const CHIP_STAGES = [
  'materials',
  'wafers',
  'equipment',
  'design',
  'front-end',
  'assembly-test-packaging',
] as const
export const chipStageSchema = z.enum(CHIP_STAGES)
export type ChipStage = z.infer<typeof chipStageSchema>
