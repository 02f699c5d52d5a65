/** Prisma-format migrations of the database of the PostgreSQL bus, to be applied by its owner. */
export const busMigrations = new URL('../migrations/', import.meta.url)
