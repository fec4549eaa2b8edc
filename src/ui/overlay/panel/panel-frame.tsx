import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../parts/words'
import { type Corner, withinWindow } from './panel-place'

type Props = {
  corner: Corner
  theme: 'light' | 'dark'
  header: ReactNode
  footer: ReactNode
  children: ReactNode
  onMove: (corner: Corner, isDone: boolean) => void
  onClose: () => void
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button:not([data-grip]), select, input, a') !== null

/** The panel as a window on their page: a named region, dragged by its head, closed with Escape; opened, it has the focus. */
export const PanelFrame = ({ corner, theme, header, footer, children, onMove, onClose }: Props) => {
  const { t, language, direction } = useWords()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const grip = useRef<{ x: number; y: number }>(undefined)
  const start = (event: PointerEvent<HTMLElement>) => {
    if (isControl(event.target)) return
    grip.current = { x: event.clientX - corner.left, y: event.clientY - corner.top }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    if (!grip.current) return
    const { x, y } = grip.current
    onMove(withinWindow({ left: event.clientX - x, top: event.clientY - y }, window), isDone)
    if (isDone) grip.current = undefined
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('overlay.name')}
      lang={language}
      dir={direction}
      data-theme={theme}
      onKeyDown={closeOnEscape}
      style={{ left: corner.left, top: corner.top, maxHeight: `calc(100vh - ${corner.top + 12}px)` }}
      className="landfall lf-panel rounded-xl border border-line bg-paper shadow-float outline-none"
    >
      <header
        onPointerDown={start}
        onPointerMove={(event) => drag(event, false)}
        onPointerUp={(event) => drag(event, true)}
        className="cursor-grab touch-none select-none active:cursor-grabbing"
      >
        {header}
      </header>
      <div className="lf-scroll min-h-0 flex-1">{children}</div>
      {footer}
    </aside>
  )
}
