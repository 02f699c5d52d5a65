import type { FastifyReply } from 'fastify'

const REASONS = {
  'no-role': {
    status: 403,
    en: 'Your ministry has signed you in, but has given you no role in the trilateral work program. Ask your ministry’s administrator.',
    ja: '所属省庁での認証は完了しましたが、日米韓作業計画での役割が付与されていません。所属省庁の管理者にお問い合わせください。',
    ko: '소속 부처에서 인증되었으나 한미일 작업 프로그램에서의 역할이 부여되지 않았습니다. 소속 부처 관리자에게 문의하십시오.',
  },
  'attempt-unknown': {
    status: 400,
    en: 'This sign-in has expired or was already used. Please begin again.',
    ja: 'このサインインは期限切れか、すでに使用されています。最初からやり直してください。',
    ko: '이 로그인은 만료되었거나 이미 사용되었습니다. 처음부터 다시 시작하십시오.',
  },
  'answer-invalid': {
    status: 403,
    en: 'The identity provider’s answer could not be accepted. Please begin again.',
    ja: '認証機関からの応答を受け付けられませんでした。最初からやり直してください。',
    ko: '인증 기관의 응답을 받아들일 수 없습니다. 처음부터 다시 시작하십시오.',
  },
  'issuer-refused': {
    status: 403,
    en: 'Your ministry’s identity provider did not sign you in.',
    ja: '所属省庁の認証機関でサインインが完了しませんでした。',
    ko: '소속 부처의 인증 기관에서 로그인이 완료되지 않았습니다.',
  },
  'issuer-unreachable': {
    status: 503,
    en: 'Your ministry’s identity provider does not answer. Please try again in a moment.',
    ja: '所属省庁の認証機関が応答していません。しばらくしてからもう一度お試しください。',
    ko: '소속 부처의 인증 기관이 응답하지 않습니다. 잠시 후 다시 시도하십시오.',
  },
  'return-not-local': {
    status: 400,
    en: 'This sign-in link leads to another site and was refused.',
    ja: 'このサインインリンクは別のサイトに移動するため、拒否されました。',
    ko: '이 로그인 링크는 다른 사이트로 이동하므로 거부되었습니다.',
  },
} as const

export type SignInRefusal = keyof typeof REASONS

const BACK = { en: 'Back to sign-in', ja: 'サインインに戻る', ko: '로그인으로 돌아가기' } as const
const TITLE = { en: 'Not signed in', ja: 'サインインできませんでした', ko: '로그인하지 못했습니다' } as const

/** All three languages on one page: at this point nobody has told us theirs. */
export function sendRefusalPage(reply: FastifyReply, why: SignInRefusal): FastifyReply {
  const reason = REASONS[why]
  const sections = (['en', 'ja', 'ko'] as const).map(
    (language) => `<section lang="${language}">
<h2>${TITLE[language]}</h2>
<p>${reason[language]}</p>
<p><a href="/">${BACK[language]}</a></p>
</section>`,
  )
  return reply
    .code(reason.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE.en} · ${TITLE.ja} · ${TITLE.ko}</title>
<style>
body{margin:0;background:#f4f5f7;color:#16202c;font:1rem/1.6 system-ui,sans-serif}
main{max-width:38rem;margin:3rem auto;padding:0 1.25rem}
h1{font-size:1.25rem}h2{font-size:1.05rem;margin:0 0 .25rem}
section{background:#fff;border:1px solid #c9d1da;padding:1rem 1.25rem;margin:0 0 1rem}
a{color:#0b4a8f}a:focus-visible{outline:3px solid #16202c;outline-offset:3px}
</style>
</head>
<body><main data-reason="${why}">
<h1>${TITLE.en} · <span lang="ja">${TITLE.ja}</span> · <span lang="ko">${TITLE.ko}</span></h1>
${sections.join('\n')}
</main></body>
</html>`,
    )
}
