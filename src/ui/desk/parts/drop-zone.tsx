import { type DragEvent, useId, useState } from 'react'
import { classes } from '../../parts/classes'

type Props = { label: string; hint: string; accept: string; onFile: (file: File) => void }

/** A file chosen with the browser's own dialog, or dropped here. It is read on this machine and goes nowhere. */
export const DropZone = ({ label, hint, accept, onFile }: Props) => {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <fieldset
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex flex-col gap-1 rounded-md border border-dashed p-4',
        over ? 'border-accent bg-accent-wash' : 'border-line-strong',
      )}
    >
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        className="text-sm text-soft file:me-3 file:min-h-8 file:rounded-md file:border file:border-line-strong file:bg-raised file:px-3 file:text-sm file:font-medium file:text-ink"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          target.value = ''
        }}
      />
      <span id={`${id}-hint`} className="text-2xs text-faint">
        {hint}
      </span>
    </fieldset>
  )
}
