import { type ReactNode, useId } from 'react'

export type ControlProps = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

type Props = {
  label: string
  hint?: string | undefined
  /** In words; stands under the box and is read with it. */
  error?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** A labelled box that says beside itself what is wrong with it. */
export const FormField = ({ label, hint, error, children }: Props) => {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-soft">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': note === undefined ? undefined : noteId,
      })}
      {note === undefined ? undefined : (
        <span id={noteId} className={error ? 'text-2xs text-bad' : 'text-2xs text-faint'}>
          {note}
        </span>
      )}
    </div>
  )
}
