/**
 * Start-up options for connections whose few prepared statements each read the next rows behind a position. They are planned
 * once and kept, often while the tables are nearly empty: to read such a table whole looks cheapest then, and still happens
 * when it holds 300,000 rows (measured: a relay of 0.8 times its peer's speed fell to 0.3). By the index it is as fast at any size.
 */
export const PLANS_FOR_ANY_SIZE = '-c enable_seqscan=off -c enable_bitmapscan=off'
