import { type ReactNode, useState } from 'react'
import { classes } from './classes'
import { Icon } from './icon'

type Props = { title: string; hint?: string | undefined; children: ReactNode; startsOpen?: boolean }

/** One block of the panel under its heading, folded or open. What is folded is not drawn. */
export const Section = ({ title, hint, children, startsOpen = false }: Props) => {
  const [open, setOpen] = useState(startsOpen)
  return (
    <section aria-label={title} className="border-t border-line">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-11 w-full items-center gap-2 px-4 py-2 text-start hover:bg-sunken"
        >
          <span className={classes('text-faint transition-transform', open && 'rotate-90 rtl:-rotate-90')}>
            <Icon name="chevron" size={14} />
          </span>
          <span className="flex-1 font-semibold">{title}</span>
          {hint ? <span className="text-xs text-soft">{hint}</span> : undefined}
        </button>
      </h3>
      {open ? <div className="px-4 pt-1 pb-4">{children}</div> : undefined}
    </section>
  )
}
