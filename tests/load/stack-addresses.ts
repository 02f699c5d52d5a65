/** Where a running stack can be reached; addresses of databases with their passwords. */
export interface StackAddresses {
  readonly bus: 'postgres' | 'kafka'
  readonly portal: string
  readonly gateway: string
  readonly minerals: string
  readonly mineralsDatabase: string
  readonly gatewayDatabase: string
}
