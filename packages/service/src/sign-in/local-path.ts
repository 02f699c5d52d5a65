/**
 * The path to return to after sign-in, or undefined when it would lead to another site: `//host`, `/\host` and control
 * characters, which browsers drop before they read the address, are such ways out.
 */
export function localPath(path: string, publicUrl: string): string | undefined {
  if (path.length > 2000 || !path.startsWith('/') || /[\\\p{Cc}]/u.test(path)) return undefined
  const base = new URL(publicUrl)
  if (!URL.canParse(path, base.href)) return undefined
  const target = new URL(path, base)
  const local = target.pathname + target.search + target.hash
  return target.origin === base.origin && !local.startsWith('//') ? local : undefined
}
