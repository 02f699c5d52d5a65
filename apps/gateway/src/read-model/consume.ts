import { openInbox, runConsumer, type Consumer, type ConsumerOptions, type Inbox } from '@trilateral/journal'
import { handlerVersion } from './handler-version.ts'
import { groupOf, READER, schemaOf } from './model-name.ts'
import { projectInto } from './project.ts'
import { topics } from './topics.ts'

export type InboxOptions = Pick<ConsumerOptions, 'pool' | 'logger' | 'onCommitted'>
export type ConsumeOptions = InboxOptions & Pick<ConsumerOptions, 'bus' | 'onFatal'>

const version = handlerVersion()

const handling = (number: number) => ({
  reader: READER,
  schema: schemaOf(number),
  apply: projectInto(number),
  handlerVersion: version,
})

/** Fills read model `number` from every topic, going on where its checkpoint stands. */
export function consumeInto(number: number, options: ConsumeOptions): Promise<Consumer> {
  return runConsumer({ ...options, ...handling(number), group: groupOf(number), topics })
}

/** What was put aside on its way into read model `number`: to be listed, replayed or discarded. */
export function inboxOf(number: number, options: InboxOptions): Inbox {
  return openInbox({ ...options, ...handling(number) })
}
