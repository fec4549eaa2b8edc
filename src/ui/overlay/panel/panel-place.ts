/** Top left corner of the panel in px from the window's. */
export type Corner = { left: number; top: number }

export const PANEL_WIDTH = 400
const EDGE = 12
/** So much of the panel stays in the window that it can be caught again. */
const CATCH = 120

type View = { innerWidth: number; innerHeight: number }

/** A remembered place may be outside a smaller window. */
export const withinWindow = ({ left, top }: Corner, view: View): Corner => ({
  left: Math.min(Math.max(EDGE, left), Math.max(EDGE, view.innerWidth - PANEL_WIDTH - EDGE)),
  top: Math.min(Math.max(EDGE, top), Math.max(EDGE, view.innerHeight - CATCH)),
})

/** Beside the badge: the left half holds 1688's pictures, the right half its buy buttons. */
export const besideBadge = (side: 'left' | 'right', view: View): Corner =>
  withinWindow({ left: side === 'left' ? EDGE : view.innerWidth - PANEL_WIDTH - EDGE, top: EDGE }, view)

const STEPS: Record<string, (step: number) => Corner> = {
  ArrowLeft: (step) => ({ left: -step, top: 0 }),
  ArrowRight: (step) => ({ left: step, top: 0 }),
  ArrowUp: (step) => ({ left: 0, top: -step }),
  ArrowDown: (step) => ({ left: 0, top: step }),
}

/** Where an arrow key moves the panel; undefined for other keys. */
export const movedBy = (key: string, corner: Corner, view: View): Corner | undefined => {
  const step = STEPS[key]?.(32)
  return step && withinWindow({ left: corner.left + step.left, top: corner.top + step.top }, view)
}
