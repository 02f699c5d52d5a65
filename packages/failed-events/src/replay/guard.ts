/** One that failed again so often fails for a reason that nobody has mended: to replay it with all others again and again helps nobody. */
const FAILED_AGAIN_AT_MOST = 3

export const isGuarded = (failedAgain: number) => failedAgain >= FAILED_AGAIN_AT_MOST
