/**
 * Milliseconds from an official's answer until a walk must find it on an open page. The promise is a second and is measured where
 * nothing else runs, by `npm run seen`; a walk shares two processors with two whole products. A page that is not live would ask again
 * after half a minute.
 */
export const SEEN_WITHIN_MS = 3000
