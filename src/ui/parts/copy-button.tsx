import { useState } from 'react'
import { Button } from './button'
import { useWords } from './words'

/** `text` may be made when it is asked for, where making it takes work. */
type Props = { text: string | (() => string); label: string; look?: 'quiet' | 'menu' }

/** Says when the text is on the clipboard, and when the browser refused. */
export const CopyButton = ({ text, label, look = 'quiet' }: Props) => {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  const says = { idle: label, copied: t('common.copied'), refused: t('common.copy-refused') }
  return (
    <span role="status">
      <Button look={look} icon={state === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
        {says[state]}
      </Button>
    </span>
  )
}
