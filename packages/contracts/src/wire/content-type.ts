import { decided, type Decision } from '../refusal.ts'
import { quoted, unreadable } from './unreadable.ts'

export type Mode = 'binary' | 'structured'

const MEDIA_TYPE = /^([a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+)(?:\s*;\s*charset\s*=\s*("?)utf-8\2)?$/

/** The media type in lower case; undefined when the text is no media type or names a charset other than UTF-8. */
function mediaTypeOf(contentType: string): string | undefined {
  return MEDIA_TYPE.exec(contentType.trim().toLowerCase())?.[1]
}

export const isJson = (contentType: string) => mediaTypeOf(contentType) === 'application/json'

/** Which of CloudEvents' modes a content type announces. Media types are matched without regard to case. */
export function modeOf(contentType: string | undefined): Decision<Mode> {
  // What we write ourselves, and so nearly all there is.
  if (contentType === 'application/json') return decided('binary')
  if (contentType === undefined)
    return unreadable('content-type-missing', 'The header content-type is not set.', 'content-type')
  switch (mediaTypeOf(contentType)) {
    case 'application/json':
      return decided('binary')
    case 'application/cloudevents+json':
      return decided('structured')
    case 'application/cloudevents-batch+json':
      return unreadable('batch-unsupported', 'One message carries one event, not a batch.', 'content-type')
    default:
      return unreadable(
        'content-type-unsupported',
        `content-type is ${quoted(contentType)}; application/json or application/cloudevents+json in UTF-8 is read.`,
        'content-type',
      )
  }
}
