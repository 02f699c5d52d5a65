import type { Plugin } from 'vite'

/** Lets Vite read workspace packages from their source; see vite.js for why. */
export declare function workspaceSource(): Plugin
