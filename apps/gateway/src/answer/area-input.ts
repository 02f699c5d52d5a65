import { areas } from '@trilateral/contracts'
import { z } from 'zod'

/** A registered work area. */
export const areaSchema = z.enum(areas.map(({ code }) => code))
