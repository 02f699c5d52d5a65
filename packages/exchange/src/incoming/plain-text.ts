const UNSTORABLE = /[\p{Cc}\p{Surrogate}]/gu

/** A stranger's text as a database and a screen can show it: what they cannot is replaced, the rest is cut. */
export const plainText = (text: string, longest = 300): string =>
  text.slice(0, longest).replaceAll(UNSTORABLE, '\uFFFD')
