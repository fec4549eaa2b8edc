import { type ReactNode, type Ref, useState } from 'react'
import { classes } from './classes'
import { Icon } from './icon'

type FrameProps = {
  title: string
  hint?: string | undefined
  children: ReactNode
  open: boolean
  onToggle: () => void
  /** The button in its heading: what takes the focus when a buyer is led here. */
  headRef?: Ref<HTMLButtonElement>
}

/** One block under its heading, folded or open as it is told. What is folded is not drawn. */
export const SectionFrame = ({ title, hint, children, open, onToggle, headRef }: FrameProps) => (
  <section aria-label={title} className="border-t border-line">
    <h3>
      <button
        ref={headRef}
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-h-11 w-full items-center gap-2 px-4 py-2 text-start hover:bg-sunken"
      >
        <span className={classes('text-faint transition-transform', open && 'rotate-90 rtl:-rotate-90')}>
          <Icon name="chevron" size={14} />
        </span>
        <span className="flex-1 font-semibold">{title}</span>
        {hint ? <span className="text-end text-xs text-soft">{hint}</span> : undefined}
      </button>
    </h3>
    {open ? <div className="px-4 pt-1 pb-4">{children}</div> : undefined}
  </section>
)

type Props = Omit<FrameProps, 'open' | 'onToggle' | 'headRef'> & { startsOpen?: boolean }

/** A block that folds and unfolds by itself. */
export const Section = ({ startsOpen = false, ...frame }: Props) => {
  const [open, setOpen] = useState(startsOpen)
  return <SectionFrame {...frame} open={open} onToggle={() => setOpen(!open)} />
}
