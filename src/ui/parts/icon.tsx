import { classes } from './classes'

const SHAPES = {
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  sun: 'M12 4V2M12 22v-2M4 12H2M22 12h-2M6.3 6.3 4.9 4.9M19.1 19.1l-1.4-1.4M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  chevron: 'M9 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 4 2.5 20h19zM12 10v4M12 17h.01',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16h.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8h.01',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.6.3-1 .8-1 1.4v.3M12 16.5h.01',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  plane: 'M3 13l4 1 3 6 2-1-1-5 5-3 4 1 1-2-4-2-7-6-2 1 3 6-4 2-3-1z',
  ship: 'M3 14h18l-2 6H5zM6 14V8h12v6M12 8V4',
  truck:
    'M2 7h11v10H2zM13 11h5l3 3v3h-8zM6 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM17 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  external: 'M14 4h6v6M20 4l-9 9M11 6H5v13h13v-6',
  reload: 'M20 11a8 8 0 1 0-2.3 5.7M20 5v6h-6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  library: 'M4 5h6v14H4zM14 5h6v14h-6zM4 9h6M14 13h6',
  compare: 'M12 4v16M5 8h14M5 8l-2.5 6a3 3 0 0 0 5 0zM19 8l-2.5 6a3 3 0 0 0 5 0z',
  suppliers: 'M3 20V10l6 4v-4l6 4V5h6v15zM7 17h1M12 17h1M17 17h1',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5',
  calculator: 'M6 3h12v18H6zM9 7h6M9 12h.01M12 12h.01M15 12h.01M9 16h.01M12 16h.01M15 16h.01',
  freight: 'M3 14h18l-2 6H5zM6 14V8h12v6M12 8V4',
  rules: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  add: 'M12 5v14M5 12h14',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  back: 'M11 5l-7 7 7 7M4 12h16',
} as const

export type IconName = keyof typeof SHAPES

/** Drawn for reading from the left; mirrored where text runs from the right. */
const POINTS_ONWARD = new Set<IconName>(['chevron', 'back', 'external'])

/** A drawing beside words: never the only carrier of a meaning, so hidden from screen readers. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    className={classes('shrink-0', POINTS_ONWARD.has(name) && 'rtl:-scale-x-100')}
  >
    <path d={SHAPES[name]} />
  </svg>
)
