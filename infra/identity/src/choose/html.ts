import type { Language } from '@trilateral/contracts'

/** Text as it may stand in HTML and in quoted attributes. */
export const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const STYLE = `
:root{color-scheme:light}
body{margin:0;background:#f3f5f8;color:#14202e;font:1.0625rem/1.6 'Source Sans 3','Noto Sans JP',Pretendard,'Segoe UI','Liberation Sans',system-ui,sans-serif}
:lang(ja){line-height:1.7;line-break:strict}:lang(ko){word-break:keep-all}
header{background:#14202e;color:#fff;padding:.9rem 1.25rem}
header p{margin:0 auto;max-width:42rem}
main{max-width:42rem;margin:1.75rem auto 3rem;padding:0 1.25rem}
h1{font-size:1.5rem;margin:0 0 .75rem}h2{font-size:1.125rem;margin:1.5rem 0 .5rem}
.notice{border:2px dashed #8a5a00;background:#fff8e6;padding:.75rem 1rem;margin:0 0 1.25rem}
.notice strong{display:block}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}
button{font:inherit;color:inherit;text-align:start;width:100%;background:#fff;border:1px solid #6b7a8c;padding:.75rem 1rem;cursor:pointer;min-height:44px}
button:hover{border-color:#0b4a8f;background:#eef4fb}
button strong{display:block;color:#0b4a8f}
.quiet button{width:auto;background:none;margin-top:1.25rem}
nav{margin-top:1.5rem;padding-top:.75rem;border-top:1px solid #ccd4db}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
nav a{color:#0b4a8f;display:inline-block;padding:.25rem 0;min-height:24px}
nav a[aria-current]{color:inherit;font-weight:600;text-decoration:none}
:focus-visible{outline:4px solid #14202e;outline-offset:3px}
@media (forced-colors:active){button{border-color:ButtonBorder}}
`

/** A whole page without scripts. `body` is HTML already. */
export const page = (language: Language, title: string, body: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`

/** No script, nothing from elsewhere; forms lead here or on to `formTargets`, which the browser checks along redirects too. */
export const pageHeaders = (formTargets: readonly string[] = []) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action ${["'self'", ...formTargets].join(' ')}`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})
