/** The product's colours and measures (packages/ui, tokens.css), as far as these pages need them. */
const LIGHT = `color-scheme: light;
  --ground: #f2f4f6; --surface: #fff; --sunk: #e8ecf0; --ink: #15212c; --ink-soft: #465461; --line: #ccd4db;
  --line-strong: #6b7884; --accent: #0a4d7a; --on-accent: #fff; --head-ground: #10283b; --head-ink: #fff;
  --head-soft: #bccbd7; --attention: #7d3f00; --attention-wash: #fdf0dc; --attention-line: #c66b00;
  --focus: #000; --focus-ring: #ffd43d;`
const HIGH_CONTRAST = `color-scheme: dark;
  --ground: #000; --surface: #000; --sunk: #1c1c1c; --ink: #fff; --ink-soft: #fff; --line: #9a9a9a;
  --line-strong: #fff; --accent: #8fd0ff; --on-accent: #000; --head-ground: #000; --head-ink: #fff;
  --head-soft: #fff; --attention: #ffd43d; --attention-wash: #241c00; --attention-line: #ffd43d;
  --focus: #ffd43d; --focus-ring: #000;`

export const STYLESHEET = `:root { ${LIGHT} }
@media screen {
  @media (prefers-contrast: more) { :root:not([data-theme='light']) { ${HIGH_CONTRAST} } }
  :root[data-theme='high-contrast'] { ${HIGH_CONTRAST} }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.5 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Roboto, 'Liberation Sans', sans-serif; }
:lang(ja) { font-family: 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, sans-serif; line-height: 1.7; line-break: strict; }
:lang(ko) { font-family: Pretendard, 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif; line-height: 1.6; word-break: keep-all; }
:lang(en) { font-family: 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Roboto, 'Liberation Sans', sans-serif; }
/* Said more strongly than :lang(), which names a face for every element. */
:root :is(code, pre) { font-family: 'Source Code Pro', ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace; font-size: 0.9em; }
h1, h2, h3, p, ul, dl, dd, pre { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.3; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; line-height: 1.4; }
h3 { font-size: 1rem; }
small, .small { color: var(--ink-soft); font-size: 0.8125rem; font-weight: 400; }
a { color: var(--accent); }
:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-ring); border-radius: 3px; }
main:focus-visible { outline: none; box-shadow: none; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; padding: 0.5rem 1rem; background: var(--surface); color: var(--ink); }
.skip:focus { inset-block-start: 0.5rem; }
header { background: var(--head-ground); border-block-end: 1px solid var(--line); }
.bar, main { max-inline-size: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; padding-block: 0.75rem; }
header a { color: var(--head-ink); }
header a:not(.name) { display: inline-flex; align-items: center; min-block-size: 1.75rem; }
.name { display: grid; margin-inline-end: auto; text-decoration: none; line-height: 1.3; }
.name span { color: var(--head-soft); font-size: 0.8125rem; }
.name strong { font-size: 1.125rem; }
.languages { display: flex; gap: 1rem; padding: 0; list-style: none; }
.languages [aria-current] { font-weight: 650; text-decoration: none; border-block-end: 3px solid; }
main { display: grid; gap: 1.5rem; padding-block: 1.5rem 3rem; }
main > * { min-inline-size: 0; }
.lead { max-inline-size: 52rem; color: var(--ink-soft); font-size: 1.125rem; }
form { display: grid; gap: 0.25rem; max-inline-size: 40rem; }
form > * { min-inline-size: 0; }
label { font-weight: 600; }
.asked { display: flex; gap: 0.5rem; }
input[type='search'] { flex: 1; min-inline-size: 0; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: 3px; padding: 0.4rem 0.75rem; min-block-size: 2.5rem; }
button { font: inherit; min-block-size: 2.5rem; padding: 0.25rem 1rem; border: 1px solid var(--accent); border-radius: 3px; background: var(--accent); color: var(--on-accent); cursor: pointer; white-space: nowrap; }
section { display: grid; gap: 0.75rem; }
section > *, .example > * { min-inline-size: 0; }
.events { display: grid; gap: 0; padding: 0; list-style: none; background: var(--surface); border: 1px solid var(--line); border-radius: 3px; }
.events li { display: grid; gap: 0.25rem; padding: 0.75rem 1rem; overflow-wrap: anywhere; }
.events li + li { border-block-start: 1px solid var(--line); }
.events a { display: inline-block; padding-block: 0.125rem; font-weight: 600; }
.version { color: var(--ink-soft); font-size: 0.8125rem; margin-inline-start: 0.5rem; white-space: nowrap; }
.badge { display: inline-block; margin-inline-start: 0.5rem; padding: 0 0.5rem; border: 1px solid var(--attention-line); border-radius: 3px; background: var(--attention-wash); color: var(--attention); font-size: 0.8125rem; font-weight: 600; }
.connect { max-inline-size: 52rem; }
.note { display: grid; gap: 0.25rem; padding: 1rem; border: 1px solid var(--attention-line); border-inline-start-width: 6px; border-radius: 3px; background: var(--attention-wash); color: var(--attention); overflow-wrap: anywhere; }
.note a { color: inherit; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.25rem 2rem; padding: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 3px; }
.facts dt { font-weight: 650; }
.facts ul { padding: 0; list-style: none; }
.facts li { padding-block: 0.125rem; overflow-wrap: anywhere; }
.facts [aria-current] { font-weight: 650; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 3px; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
th, td { padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { background: var(--sunk); white-space: nowrap; }
tbody th { font-weight: 400; }
tbody th .badge { margin-inline-start: 0; }
td .small { display: block; }
.example { display: grid; gap: 0.5rem; }
.example-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; }
.example-head button { background: var(--surface); color: var(--accent); min-block-size: 2rem; }
.example-head button[hidden] { display: none; }
pre { max-block-size: 24rem; overflow: auto; padding: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 3px; line-height: 1.45; }
@media (max-width: 40rem) {
  h1 { font-size: 1.4375rem; }
  table, tbody, tr, th, td { display: block; inline-size: 100%; }
  thead { display: none; }
  tr { padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
  tbody th, td { border: 0; padding-block: 0.125rem; overflow-wrap: anywhere; }
  td:empty { display: none; }
}
@media (forced-colors: active) { .badge, .note, button { border: 1px solid; } }
@media print { header nav, form, .skip { display: none; } pre { max-block-size: none; } }
`
