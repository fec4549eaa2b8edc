import type { ReactNode } from 'react'

/** A box of blocks that fold: each block draws its own line above itself. */
export const Card = ({ label, children }: { label: string; children: ReactNode }) => (
  <fieldset
    aria-label={label}
    className="min-w-0 overflow-hidden rounded-lg border border-line bg-raised shadow-low [&>section:first-child]:border-t-0"
  >
    {children}
  </fieldset>
)
