import { useState } from 'react'
import { Button } from '../../parts/button'
import { useWords } from '../words'

type Props = { label: string; disabled?: boolean; onSure: () => void }

/** For what cannot be undone: a second press confirms, leaving the button takes it back. */
export const SureButton = ({ label, disabled = false, onSure }: Props) => {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  const press = () => {
    setAsked(!asked)
    if (asked) onSure()
  }
  return (
    <Button look="danger" disabled={disabled} onPress={press} onLeave={() => setAsked(false)}>
      {asked ? t('desk.settings.sure') : label}
    </Button>
  )
}
