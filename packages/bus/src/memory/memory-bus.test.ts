import { contractOf } from '../contract/contract-suite.ts'
import { openBus } from '../open-bus.ts'
import { MemoryLog } from './memory-log.ts'

contractOf('memory', async () => {
  const log = new MemoryLog()
  return {
    open: (settings) => openBus({ kind: 'memory', log, ...settings }),
    close: async () => undefined,
  }
})
