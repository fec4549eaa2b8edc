import { useState } from 'react'
import { Button } from './button'
import { useWords } from './words'

/** Says when the text is on the clipboard, and when the browser refused. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  const says = { idle: label, copied: t('overlay.copied'), refused: t('overlay.copy-refused') }
  return (
    <span role="status">
      <Button look="quiet" icon={state === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
        {says[state]}
      </Button>
    </span>
  )
}
