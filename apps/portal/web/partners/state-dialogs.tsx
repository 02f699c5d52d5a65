import { Button, Dialog, useMessages } from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { useState } from 'react'
import type { PartnerDetail } from '../answers.ts'
import { gateway } from '../gateway.ts'
import { partnersTexts } from '../texts/partners.ts'
import { usePartnerDeed } from './use-partner-deed.ts'

interface Props {
  readonly partner: PartnerDetail
  readonly onClose: () => void
}

const LONGEST_REASON = 500

export function SuspendDialog({ partner: { code, version }, onClose }: Props) {
  const t = useMessages(partnersTexts)
  const deed = usePartnerDeed(gateway.partners.suspend.mutationOptions())
  const [because, setBecause] = useState('')
  return (
    <Dialog title={t('suspend')} isOpen onClose={onClose}>
      <div className="partner-form">
        <p>{t('suspend-lead')}</p>
        <TextArea
          label={t('suspend-because')}
          description={t('suspend-because-help')}
          isRequired
          rows={2}
          limit={LONGEST_REASON}
          value={because}
          error={deed.refused?.words}
          onChange={setBecause}
        />
        <div className="partner-actions">
          <Button
            look="danger"
            isPending={deed.isPending}
            onPress={() =>
              void deed.carryOut({ code, version, because }).then((answer) => answer && onClose())
            }
          >
            {t('suspend')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

export function ResumeDialog({ partner: { code, version }, onClose }: Props) {
  const t = useMessages(partnersTexts)
  const deed = usePartnerDeed(gateway.partners.resume.mutationOptions())
  return (
    <Dialog title={t('resume')} isOpen onClose={onClose}>
      <div className="partner-form">
        <p>{t('resume-lead')}</p>
        {deed.refused ? (
          <p className="refusal" role="alert">
            {deed.refused.words}
          </p>
        ) : null}
        <div className="partner-actions">
          <Button
            look="primary"
            isPending={deed.isPending}
            onPress={() => void deed.carryOut({ code, version }).then((answer) => answer && onClose())}
          >
            {t('resume-do')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
