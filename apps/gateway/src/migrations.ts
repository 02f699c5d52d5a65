/** Schema `live`: the pointer to the read model in use. The models' own tables are made by the gateway, by number. */
export const liveMigrations = new URL('../migrations/', import.meta.url)
