import { type ReactNode, useId } from 'react'

type Props = { title: string; aside?: ReactNode; text?: string; children: ReactNode }

/** One titled box of a screen. */
export const Panel = ({ title, aside, text, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-raised p-5 shadow-low">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {text && <p className="mt-1 max-w-md text-sm text-soft">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
