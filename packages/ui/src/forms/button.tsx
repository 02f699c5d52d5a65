import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'

interface Props extends ButtonProps {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger'
}

export function Button({ look = 'secondary', ...props }: Props) {
  return <AriaButton {...props} className={`button button-${look}`} />
}
