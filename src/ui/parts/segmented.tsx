import { useId } from 'react'
import { classes } from './classes'

type Option<V extends string> = { value: V; label: string }
type Props<V extends string> = {
  label: string
  value: V
  options: Option<V>[]
  onChange: (value: V) => void
}

/** A few choices side by side, of which one holds: radio buttons for the keyboard and for screen readers. */
export const Segmented = <V extends string>({ label, value, options, onChange }: Props<V>) => {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-soft">{label}</legend>
      <div className="flex flex-wrap gap-1 rounded-md bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'relative flex min-h-8 flex-1 items-center justify-center rounded-sm px-2.5 text-sm whitespace-nowrap',
              'has-focus-visible:outline-2 has-focus-visible:outline-accent',
              option.value === value ? 'bg-raised font-semibold text-accent shadow-low' : 'text-soft',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
