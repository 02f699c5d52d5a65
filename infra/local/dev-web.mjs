// Serves one app's screens from source with hot reload (`npm run dev`), and hands what they ask on to the app's server.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { PORT, DEV_SERVER } = process.env
// Each app brings its own Vite.
const vite = createRequire(join(process.cwd(), 'package.json')).resolve('vite')
const { createServer } = await import(pathToFileURL(vite).href)

const asked = ['/trpc', '/auth', '/health', '/metrics', '/config.json']
const server = await createServer({
  clearScreen: false,
  server: {
    port: Number(PORT),
    host: 'localhost',
    strictPort: true,
    proxy: Object.fromEntries(asked.map((path) => [path, DEV_SERVER])),
  },
})
await server.listen()

process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
