// What `npm start` runs once everything is installed: builds, then becomes the supervisor of all parts.
import { build } from './build.mjs'

await build()
await import('./dist/main.js')
