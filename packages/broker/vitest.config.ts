import { tests } from '@trilateral/testing/vitest'

export default tests({ kafka: true, timeout: 60_000 })
