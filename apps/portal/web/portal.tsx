import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { UiProvider } from '@trilateral/ui'
import { queries } from './gateway.ts'
import { router } from './routes.tsx'

/** The whole portal: data, language and theme, then the page that the address names. */
export function Portal() {
  return (
    <QueryClientProvider client={queries}>
      <UiProvider navigate={(href) => void router.navigate({ href })}>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  )
}
