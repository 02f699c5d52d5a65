import { fileURLToPath } from 'node:url'

/** The root of the checkout. This file must stay directly under src, as its build lies directly under dist. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Loaded into every process of the stack, so that none outlives it. */
export const LEASH = new URL('../leash.mjs', import.meta.url).href

/** Serves an app's screens from source. */
export const DEV_WEB = fileURLToPath(new URL('../dev-web.mjs', import.meta.url))
