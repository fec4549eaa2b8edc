import { classes } from '../classes'
import { INPUT } from '../field-label'
import { Icon } from '../icon'

type Props = { label: string; value: string; onChange: (value: string) => void }

export const SearchBox = ({ label, value, onChange }: Props) => (
  <div className="relative mb-1.5">
    <span className="pointer-events-none absolute inset-y-0 start-2 flex items-center text-faint">
      <Icon name="search" size={14} />
    </span>
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classes(INPUT, 'ps-7 text-sm')}
    />
  </div>
)
