import { runConsumer, type Consumer, type ConsumerOptions } from '@trilateral/journal'
import { groupOf, schemaOf } from './model-name.ts'
import { projectInto } from './project.ts'
import { revision } from './tables.ts'
import { topics } from './topics.ts'

export type ConsumeOptions = Pick<ConsumerOptions, 'pool' | 'bus' | 'logger' | 'onFatal' | 'onCommitted'>

/** Fills read model `number` from every topic, going on where its checkpoint stands. */
export function consumeInto(number: number, options: ConsumeOptions): Promise<Consumer> {
  return runConsumer({
    ...options,
    schema: schemaOf(number),
    group: groupOf(number),
    topics,
    handlerVersion: revision(),
    apply: projectInto(number),
  })
}
