/**
 * Start-up options of the connections that move events. Their few statements are planned once and kept, mostly while the
 * tables are nearly empty: to read such a table whole looks cheapest then, and still happens when there are 300,000 entries
 * (measured: the relay fell from 12,000 events/s to 3,000). By the index it is as fast at every size.
 */
export const PLANS_FOR_ANY_SIZE = '-c enable_seqscan=off -c enable_bitmapscan=off'
