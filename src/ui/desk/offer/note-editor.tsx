import { useState } from 'react'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

type State = 'saved' | 'saving' | 'unsaved'
type Props = { note: string; onSave: (note: string) => Promise<boolean> }

const SAYS = {
  saved: 'desk.offer.noteSaved',
  saving: 'desk.offer.noteSaving',
  unsaved: 'desk.offer.noteUnsaved',
} as const

/** Saved when the field is left, and on Ctrl+Enter; says whether it is. */
export const NoteEditor = ({ note, onSave }: Props) => {
  const { t } = useWords()
  const [text, setText] = useState(note)
  const [state, setState] = useState<State>()
  const save = async () => {
    if (state !== 'unsaved') return
    setState('saving')
    setState((await onSave(text)) ? 'saved' : 'unsaved')
  }
  return (
    <Panel
      title={t('desk.offer.note')}
      aside={
        <span role="status" className="text-xs text-soft">
          {state && t(SAYS[state])}
        </span>
      }
    >
      <textarea
        aria-label={t('desk.offer.note')}
        placeholder={t('desk.offer.noteHint')}
        value={text}
        rows={3}
        onChange={(event) => {
          setText(event.target.value)
          setState('unsaved')
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
        className="w-full rounded-md border border-line-strong! bg-raised p-2.5 text-base placeholder:text-faint"
      />
    </Panel>
  )
}
