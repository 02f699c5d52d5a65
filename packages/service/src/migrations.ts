/** Migrations of the tables that every application with sign-in has: schema `identity` (`session`, `sign_in_attempt`). */
export const serviceMigrations = new URL('../migrations/', import.meta.url)
