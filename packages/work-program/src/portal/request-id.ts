import type { EventOf } from '@trilateral/contracts'
import { v5 as uuidv5 } from 'uuid'

/** Ours alone, for ever: what an event of the portal leads to is done once, however often the event comes. */
const ASKED = '019a1c00-0000-7000-8000-2026113000a1'

/** @param what that is done because of it. */
export const requestIdFor = ({ id }: Pick<EventOf<unknown>, 'id'>, what: string): string =>
  uuidv5(`${what} ${id}`, ASKED)
