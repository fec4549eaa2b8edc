import { Component, type ReactNode } from 'react'

type Props = { fallback: (detail: string) => ReactNode; children: ReactNode }
type State = { failed?: string }

/** The one catcher of the Desk: a screen that breaks is logged once and says so; the others still open. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { failed: String(error).slice(0, 200) }
  }

  override componentDidCatch(error: unknown): void {
    console.error('landfall desk', error)
  }

  override render(): ReactNode {
    const { failed } = this.state
    return failed === undefined ? this.props.children : this.props.fallback(failed)
  }
}
