import { z } from 'zod'
import { MATERIALS, type Material } from './material-names.ts'

export { isMaterial, MATERIALS, type Material } from './material-names.ts'

export const materialSchema = z.enum(Object.keys(MATERIALS) as [Material, ...Material[]])
