export { startRebuild, type RunningRebuild } from './rebuild.ts'
export { startStack, type RunningStack, type StackOptions } from './stack.ts'
export type { StackState } from './state.ts'
export { statusOf, type ProcessStatus, type StackStatus } from './status.ts'
