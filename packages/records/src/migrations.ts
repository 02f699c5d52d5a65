/** The store's tables, row-level security and guards. They need the journal's before them (`journalMigrations`). */
export const recordMigrations: URL = new URL('../prisma/migrations/', import.meta.url)
