import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as cookies and URLs can carry them. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token: enough to recognise it, not enough to use it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest()
