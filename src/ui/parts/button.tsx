import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

const LOOKS = {
  main: 'bg-accent text-accent-ink hover:opacity-90 border border-transparent',
  plain: 'border border-line-strong text-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-wash border border-transparent',
  menu: 'w-full text-ink hover:bg-sunken border border-transparent',
  danger: 'border border-line-strong text-bad hover:bg-bad-wash',
} as const

type Props = {
  children: ReactNode
  onPress: () => void
  look?: keyof typeof LOOKS
  icon?: IconName
  disabled?: boolean
  describedBy?: string
  /** The keyboard or the pointer went elsewhere. */
  onLeave?: () => void
}

export const Button = ({
  children,
  onPress,
  look = 'plain',
  icon,
  disabled,
  describedBy,
  onLeave,
}: Props) => (
  <button
    type="button"
    disabled={disabled}
    aria-describedby={describedBy}
    onClick={onPress}
    onBlur={onLeave}
    className={classes(
      'inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 py-1 text-start text-sm font-medium transition-colors',
      look === 'menu' ? 'justify-start' : 'justify-center',
      LOOKS[look],
    )}
  >
    {icon ? <Icon name={icon} /> : undefined}
    {children}
  </button>
)

type IconProps = { name: IconName; label: string; onPress: () => void; pressed?: boolean }

/** A drawing alone needs its name said: `label` is its tooltip too. */
export const IconButton = ({ name, label, onPress, pressed }: IconProps) => (
  <button
    type="button"
    aria-label={label}
    aria-pressed={pressed}
    title={label}
    onClick={onPress}
    className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft transition-colors hover:bg-sunken hover:text-ink"
  >
    <Icon name={name} />
  </button>
)
