import { tests } from './vitest.js'

export default tests({ postgres: true })
