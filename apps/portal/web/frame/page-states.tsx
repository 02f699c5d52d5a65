import { ErrorState, Loading } from '@trilateral/ui'

/** While a screen's own code is fetched. */
export function PageLoading() {
  return <Loading lines={12} />
}

/** A screen whose code could not be fetched, or which broke: after an update of the portal its old files are gone. */
export function PageFailed() {
  return <ErrorState />
}
