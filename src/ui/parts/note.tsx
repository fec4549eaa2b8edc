import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

const TONES = {
  bad: { look: 'bg-bad-wash text-bad', icon: 'stop' },
  warn: { look: 'bg-warn-wash text-warn', icon: 'warn' },
  good: { look: 'bg-good-wash text-good', icon: 'check' },
  plain: { look: 'bg-sunken text-soft', icon: 'info' },
} as const satisfies Record<string, { look: string; icon: IconName }>

export type Tone = keyof typeof TONES

/** A sentence that stands out. The drawing repeats what the colour says; the words say it all. */
export const Note = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <div className={classes('flex gap-2 rounded-md px-3 py-2 text-sm', TONES[tone].look)}>
    <span className="mt-0.5">
      <Icon name={TONES[tone].icon} size={15} />
    </span>
    <div className="min-w-0 flex-1 text-ink">{children}</div>
  </div>
)
