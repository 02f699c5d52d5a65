import { tests } from '@trilateral/testing/vitest'
import { defineConfig } from 'vitest/config'
import { workspaceSource } from './vite.js'

export default defineConfig({ test: tests().test ?? {}, plugins: [workspaceSource()] })
