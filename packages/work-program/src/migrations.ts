/** Migrations of what every area's database has besides its records: schema `portal_inbox`, by which it hears the portal. */
export const workProgramMigrations = new URL('../migrations/', import.meta.url)
