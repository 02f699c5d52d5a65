import { tests } from '@trilateral/testing/vitest'

export default tests({ postgres: true, kafka: true, timeout: 60_000 })
