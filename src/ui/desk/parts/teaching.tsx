import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../parts/icon'

type Props = { icon: IconName; title: string; text?: string; children?: ReactNode }

/** What a screen shows instead of its content: nothing there yet, or why it cannot be shown. */
export const Teaching = ({ icon, title, text, children }: Props) => (
  <div className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-line bg-raised px-6 py-12 text-center">
    <span className="flex size-12 items-center justify-center rounded-full bg-accent-wash text-accent">
      <Icon name={icon} size={24} />
    </span>
    <h2 className="text-lg font-semibold">{title}</h2>
    {text && <p className="max-w-md text-soft">{text}</p>}
    {children}
  </div>
)
