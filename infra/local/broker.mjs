// What `npm run broker` runs.
import { existsSync } from 'node:fs'

const built = new URL('./dist/broker-main.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error('Nothing has been built yet: run npm start once.')
  process.exit(1)
}
