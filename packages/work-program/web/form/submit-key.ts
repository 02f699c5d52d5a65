interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly keyCode: number
  readonly isComposing: boolean
}

/**
 * Ctrl+Enter (⌘ on a Mac) sends a form. Never while an input method composes: there Enter takes the characters that it offers.
 * 229: WebKit ends the composition before the key arrives, and says so only by this code.
 */
export const isSubmitKey = ({ key, ctrlKey, metaKey, keyCode, isComposing }: Key): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !isComposing && keyCode !== 229
