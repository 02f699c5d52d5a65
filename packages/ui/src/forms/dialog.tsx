import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from './button.tsx'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Keeps the focus inside, gives it back on closing, closes by Escape; a click beside it does not lose what was typed. */
export function Dialog({ title, isOpen, onClose, children }: Props) {
  const t = useMessages(kit)
  return (
    <ModalOverlay className="dialog-backdrop" isOpen={isOpen} onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-modal">
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            <Button look="quiet" aria-label={t('close')} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          </header>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
