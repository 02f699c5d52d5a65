import { ministryName, PARTY_ORDER, partyName } from '../language/country-names.ts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { usePageTitle } from '../layout/page-title.ts'
import { signInAddress } from '../session/sign-in-address.ts'

interface Props {
  /** The page to come back to, a path within this app. */
  readonly returnTo: string
  readonly application: string
}

/** Choose a ministry. Plain links, not buttons: signing in leaves the page for the ministry's own identity provider. */
export function SignInPage({ returnTo, application }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  usePageTitle(t('sign-in.title'), application)
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <p className="sign-in-application">{application}</p>
      <h1 id="sign-in-title">{t('sign-in.title')}</h1>
      <p className="sign-in-lead">{t('sign-in.lead')}</p>
      <ul className="sign-in-choices">
        {PARTY_ORDER[language].map((party) => (
          <li key={party}>
            <a href={signInAddress(party, returnTo)}>
              <span className="sign-in-country">{partyName(party, language)}</span>{' '}
              <span className="sign-in-ministry">{ministryName(party, language)}</span>
              <span className="sign-in-arrow" aria-hidden="true">
                →
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
