/**
 * The file that each import under way reads from. A browser lets a page read what was chosen as long as the page lives; after that
 * the official chooses it again.
 */
export const chosenFiles = new Map<string, File>()
