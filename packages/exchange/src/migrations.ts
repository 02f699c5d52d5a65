/** Schema `exchange` of the gateway's database: partners, their logs, what they sent. */
export const exchangeMigrations: URL = new URL('../migrations/', import.meta.url)
