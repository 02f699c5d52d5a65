import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps secrets so that the database alone does not tell them. */
export interface Seal {
  /** @param whose what it belongs to: it opens for that alone */
  close(text: string, whose: string): Buffer
  /** @throws Error when it was closed with another key, for another, or changed since */
  open(sealed: Buffer, whose: string): string
}

const CIPHER = 'aes-256-gcm'
const VERSION = 1
const IV = 12
const TAG = 16

/** @param key 32 bytes of the process's environment */
export function sealWith(key: Buffer): Seal {
  if (key.byteLength !== 32) throw new Error('the key for secrets must have 32 bytes')
  return {
    close(text, whose) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv(CIPHER, key, iv)
      cipher.setAAD(Buffer.from(whose))
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), closed])
    },
    open(sealed, whose) {
      if (sealed[0] !== VERSION) throw new Error('a secret is sealed in a way that is not known here')
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, 1 + IV))
      decipher.setAAD(Buffer.from(whose))
      decipher.setAuthTag(sealed.subarray(1 + IV, 1 + IV + TAG))
      const opened = Buffer.concat([decipher.update(sealed.subarray(1 + IV + TAG)), decipher.final()])
      return opened.toString('utf8')
    },
  }
}
