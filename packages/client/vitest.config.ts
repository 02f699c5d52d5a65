import { tests } from '@trilateral/testing/vitest'

export default tests()
