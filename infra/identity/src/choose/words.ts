import type { Language } from '@trilateral/contracts'

export interface Words {
  readonly language: string
  readonly title: string
  readonly notice: string
  readonly explanation: string
  readonly choose: string
  readonly continueAs: string
  readonly cancel: string
  readonly languages: string
  readonly failed: string
  readonly failedHelp: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    language: 'English',
    title: 'Choose a person',
    notice: 'Demonstration',
    explanation:
      'This is a stand-in for the ministry’s identity provider, running on this machine. The people below are invented; no password is asked for.',
    choose: 'Sign in as',
    continueAs: 'Continue',
    cancel: 'Cancel and go back',
    languages: 'Language',
    failed: 'Sign-in cannot continue',
    failedHelp: 'The request has expired or is not valid. Go back to the application and begin again.',
  },
  ja: {
    language: '日本語',
    title: '利用者の選択',
    notice: 'デモンストレーション',
    explanation:
      'これは、このコンピューター上で動作する、省庁の認証機関の代替です。以下の人物は架空であり、パスワードは不要です。',
    choose: 'サインインする利用者',
    continueAs: '続ける',
    cancel: '中止して戻る',
    languages: '言語',
    failed: 'サインインを続けられません',
    failedHelp:
      '要求の期限が切れているか、正しくありません。アプリケーションに戻り、最初からやり直してください。',
  },
  ko: {
    language: '한국어',
    title: '사용자 선택',
    notice: '시연용',
    explanation:
      '이 페이지는 이 컴퓨터에서 실행되는, 부처 인증 기관의 대체 시스템입니다. 아래 인물은 가상이며 비밀번호를 묻지 않습니다.',
    choose: '로그인할 사용자',
    continueAs: '계속',
    cancel: '취소하고 돌아가기',
    languages: '언어',
    failed: '로그인을 계속할 수 없습니다',
    failedHelp: '요청이 만료되었거나 올바르지 않습니다. 애플리케이션으로 돌아가 처음부터 다시 시작하십시오.',
  },
}
