import type { ReactNode } from 'react'
import { classes } from '../../parts/classes'
import { Icon, type IconName } from '../../parts/icon'

type Props = {
  href: string
  kind?: 'primary' | 'plain'
  icon?: IconName
  outside?: boolean
  children: ReactNode
}

/** A link that looks like a button. `outside`: leaves the Desk, in a tab of its own that learns nothing of us. */
export const LinkButton = ({ href, kind = 'plain', icon, outside = false, children }: Props) => (
  <a
    href={href}
    {...(outside ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
    className={classes(
      'inline-flex min-h-9 items-center justify-center gap-2 rounded-md px-3 text-sm font-medium no-underline!',
      kind === 'primary'
        ? 'bg-accent text-accent-ink! hover:opacity-90'
        : 'border border-line bg-raised hover:border-line-strong',
    )}
  >
    {icon && <Icon name={icon} size={16} />}
    {children}
  </a>
)
