import type { ReactNode } from 'react'
import { useWords } from '../../words'

type Props = {
  title: string
  /** Says in one sentence what the picture shows. */
  label: string
  children: ReactNode
  /** The same in figures. */
  table: ReactNode
  aside?: ReactNode
  /** What belongs under the picture and is read by everyone. */
  after?: ReactNode
}

/** A picture with its sentence for those who do not see it, and the same as a table for everyone. */
export const PictureFrame = ({ title, label, children, table, aside, after }: Props) => {
  const { t } = useWords()
  return (
    <figure className="m-0 min-w-0">
      <figcaption className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">{title}</h3>
        {aside}
      </figcaption>
      <div role="img" aria-label={label} className="text-2xs">
        <div aria-hidden="true">{children}</div>
      </div>
      {after}
      <details className="mt-1">
        <summary className="text-xs font-medium text-accent">{t('workbench.table')}</summary>
        <div className="mt-1 overflow-x-auto">{table}</div>
      </details>
    </figure>
  )
}
