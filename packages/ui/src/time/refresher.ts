/** Milliseconds between the beginnings of two looks: three events that follow from one another are one or two looks. */
const LEAST_MS = 100
/** Milliseconds after which a look that gives no answer no longer keeps the next one waiting. */
const PATIENCE_MS = 5000

/**
 * Looks whenever something changed, one look at a time: however fast changes come, none is cut off by the next, and a server that
 * takes longer is asked less often.
 * @returns what is called when something changed: it looks at once, or again when the look under way is over
 */
export function refresher(look: () => Promise<unknown>): () => void {
  let isLooking = false
  let isAskedAgain = false
  const ask = () => {
    if (isLooking) isAskedAgain = true
    else void lookOnce()
  }
  async function lookOnce() {
    isLooking = true
    isAskedAgain = false
    await Promise.all([Promise.race([look(), after(PATIENCE_MS)]).catch(() => undefined), after(LEAST_MS)])
    isLooking = false
    if (isAskedAgain) ask()
  }
  return ask
}

const after = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms))
