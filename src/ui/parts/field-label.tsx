import { type ReactNode, useId } from 'react'

type Props = { label: string; hint?: string; children: (ids: { id: string; hintId?: string }) => ReactNode }

/** A label over its control, with an optional line of explanation that screen readers get too. */
export const FieldLabel = ({ label, hint, children }: Props) => {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-soft">
        {label}
      </label>
      {children(hintId ? { id, hintId } : { id })}
      {hint ? (
        <span id={hintId} className="text-2xs text-faint">
          {hint}
        </span>
      ) : undefined}
    </div>
  )
}

/** The look of every box that takes text, a number or a choice. */
export const INPUT =
  'min-h-9 w-full rounded-md border border-line-strong bg-raised px-2.5 py-1 text-base text-ink placeholder:text-faint'
