import type { ViteUserConfig } from 'vitest/config'

export function tests(needs?: { postgres?: boolean; kafka?: boolean; timeout?: number }): ViteUserConfig
