import { shadowHost } from '../shadow-host'
import { BADGE_CSS } from './badge-css'
import type { BadgeFace } from './badge-face'
import { badgeMark } from './badge-mark'
import { type BadgePlace, makeMovable } from './move-badge'

export type DrawnBadge = {
  /** `hint` tells how it is moved and opened by keyboard. */
  show: (face: BadgeFace, hint: string) => void
  place: (place: BadgePlace) => void
  setHidden: (hidden: boolean) => void
  setDark: (dark: boolean) => void
  focus: () => void
  remove: () => void
}

type Events = { pressed: () => void; moved: (place: BadgePlace) => void }

const textLine = (page: Document, name: string, text: string): HTMLElement => {
  const line = page.createElement('span')
  line.className = name
  line.textContent = text
  return line
}

/** Hidden until told otherwise. One button of plain elements in a shadow root of its own: all that a page load pays for. */
export const drawBadge = (page: Document, events: Events): DrawnBadge => {
  const { root, remove } = shadowHost(page, 'landfall-badge', BADGE_CSS)
  const badge = page.createElement('button')
  badge.type = 'button'
  badge.className = 'badge'
  badge.hidden = true
  root.append(badge)
  let now: BadgePlace = { side: 'left', top: 46 }
  const place = (next: BadgePlace) => {
    now = next
    badge.dataset.side = next.side
    badge.style.top = `${next.top}vh`
  }
  makeMovable(badge, page.defaultView ?? window, {
    place: () => now,
    pressed: events.pressed,
    moved: (next) => {
      place(next)
      events.moved(next)
    },
  })
  place(now)
  return {
    place,
    remove,
    focus: () => badge.focus(),
    setHidden: (hidden) => {
      badge.hidden = hidden
    },
    setDark: (dark) => {
      badge.dataset.dark = String(dark)
    },
    show: (face, hint) => {
      badge.title = hint
      badge.dataset.tone = face.tone
      badge.setAttribute('aria-label', `Landfall. ${face.label}`)
      const dot = textLine(page, 'dot', face.warns ? '!' : '★')
      dot.hidden = !face.warns && !face.saved
      dot.dataset.warns = String(face.warns)
      const lines = face.lines.map((line) => textLine(page, 'line', line))
      badge.replaceChildren(badgeMark(page), dot, textLine(page, 'main', face.main), ...lines)
    },
  }
}
