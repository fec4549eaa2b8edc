import { useId, useState } from 'react'
import { Button } from '../../parts/button'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useWords } from '../words'

/** Undefined: the browser could not read the file. */
type Props = { onText: (text: string | undefined) => void }

const FileField = ({ onText }: Props) => {
  const { t } = useWords()
  const id = useId()
  const read = (file: File | undefined) => {
    if (file)
      file.text().then(onText, (error: unknown) => {
        console.warn('landfall: a file could not be read', error)
        onText(undefined)
      })
  }
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-soft">
        {t('rules.put.choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="text-sm file:me-3 file:min-h-9 file:rounded-md file:border file:border-line-strong file:bg-raised file:px-3 file:text-ink"
        onChange={(event) => {
          read(event.target.files?.[0])
          // The same file, edited, can be chosen once more.
          event.target.value = ''
        }}
      />
    </div>
  )
}

const PasteField = ({ onText }: Props) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full">
        <FieldLabel label={t('rules.put.paste')}>
          {({ id }) => (
            <textarea
              id={id}
              rows={3}
              spellCheck={false}
              className={`${INPUT} font-mono text-xs`}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </FieldLabel>
      </div>
      <Button disabled={text.trim() === ''} onPress={() => onText(text)}>
        {t('rules.put.check')}
      </Button>
    </div>
  )
}

/** Where the text of a file comes from: chosen from the disk, or pasted from a letter. */
export const FileSource = (props: Props) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <FileField {...props} />
    <PasteField {...props} />
  </div>
)
