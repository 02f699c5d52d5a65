import { tests } from '@trilateral/testing/vitest'
import { workspaceSource } from '@trilateral/ui/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: tests().test ?? {}, plugins: [workspaceSource()] })
