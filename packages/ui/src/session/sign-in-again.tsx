import type { Party } from '@trilateral/contracts'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'
import { signInAddress } from './sign-in-address.ts'

/** The way back for someone whose session ended under a form that keeps what is typed in this tab. */
export function SignInAgain({ party, returnTo }: { party: Party; returnTo: string }) {
  const t = useMessages(kit)
  return (
    <div className="sign-in-again">
      <a className="button button-primary" href={signInAddress(party, returnTo)}>
        {t('sign-in.again')}
      </a>
      <p className="field-help">{t('sign-in.kept')}</p>
    </div>
  )
}
