/**
 * A small machine's server: ten pools of a few connections each, many small transactions, no long reports.
 * 64 MB of cache instead of 128, no JIT and no parallel workers, which cost more memory than they save here.
 */
export function serverSettings(options: { port: number; durable: boolean }): string[] {
  const settings: Record<string, string> = {
    port: String(options.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: '150',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    huge_pages: 'off',
    max_wal_size: '512MB',
    log_min_messages: 'warning',
    // A statement may hold what was entered; errors name the place, not the words.
    log_min_error_statement: 'panic',
    ...(options.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
