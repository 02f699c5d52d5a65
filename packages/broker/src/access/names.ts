/** The gateway's principal; beside reading all areas it speaks for the portal. */
export const GATEWAY = 'gateway'
/** Who sets partners up and takes them away: topics, rights, users and quotas of partners. */
export const REGISTRAR = 'registrar'

/** Every topic of events begins with it. */
export const EVENT_PREFIX = 'wp.'
/** Every topic of a partner begins with it. */
export const PARTNER_PREFIX = 'partner.'
/** Every partner's principal begins with it. */
export const PARTNER_PRINCIPAL_PREFIX = 'partner-'
