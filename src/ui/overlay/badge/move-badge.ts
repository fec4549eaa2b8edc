export type BadgePlace = { side: 'left' | 'right'; top: number }

type Moves = { place: () => BadgePlace; moved: (place: BadgePlace) => void; pressed: () => void }

/** Further than this, in px, a press is a drag. */
const SLACK = 5
const STEP = 4

const within = (top: number): number => Math.min(92, Math.max(2, top))

const keyMoves: Record<string, (place: BadgePlace) => BadgePlace> = {
  ArrowUp: (place) => ({ ...place, top: within(place.top - STEP) }),
  ArrowDown: (place) => ({ ...place, top: within(place.top + STEP) }),
  ArrowLeft: (place) => ({ ...place, side: 'left' }),
  ArrowRight: (place) => ({ ...place, side: 'right' }),
}

/** Drag with a pointer or move with the arrow keys; a press without a drag, Enter or Space opens. */
export const makeMovable = (badge: HTMLElement, view: Window, { place, moved, pressed }: Moves): void => {
  let start: { x: number; y: number } | undefined
  let dragging = false
  const placeAt = (event: PointerEvent): BadgePlace => ({
    side: event.clientX < view.innerWidth / 2 ? 'left' : 'right',
    top: within(((event.clientY - badge.offsetHeight / 2) / view.innerHeight) * 100),
  })
  badge.addEventListener('pointerdown', (event) => {
    start = { x: event.clientX, y: event.clientY }
    dragging = false
    badge.setPointerCapture(event.pointerId)
  })
  badge.addEventListener('pointermove', (event) => {
    if (!start) return
    dragging ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) > SLACK
    if (dragging) moved(placeAt(event))
  })
  const end = () => {
    start = undefined
  }
  badge.addEventListener('pointerup', end)
  badge.addEventListener('pointercancel', end)
  badge.addEventListener('click', () => {
    if (!dragging) pressed()
    dragging = false
  })
  badge.addEventListener('keydown', (event) => {
    const move = keyMoves[event.key]
    if (!move) return
    event.preventDefault()
    moved(move(place()))
  })
}
