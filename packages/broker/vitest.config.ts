import { tests } from '@trilateral/testing/vitest'

export default tests({ timeout: 60_000 })
