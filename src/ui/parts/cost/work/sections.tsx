import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { SectionFrame } from '../../section'

/** The blocks of the cost that something else in the panel can lead to. */
export type SectionId = 'lines' | 'freight' | 'modes' | 'codes' | 'pack' | 'rests'

/** `goTo` opens a block and puts the focus on its heading. */
type Sections = { wanted: { id: SectionId } | undefined; goTo: (id: SectionId) => void }

const SectionsContext = createContext<Sections>({ wanted: undefined, goTo: () => undefined })

export const useGoTo = () => useContext(SectionsContext).goTo

export const SectionsProvider = ({ children }: { children: ReactNode }) => {
  const [wanted, setWanted] = useState<{ id: SectionId }>()
  return <SectionsContext value={{ wanted, goTo: (id) => setWanted({ id }) }}>{children}</SectionsContext>
}

type Props = {
  id: SectionId
  title: string
  hint?: string | undefined
  startsOpen?: boolean
  children: ReactNode
}

/** A block that folds by itself, and opens when the buyer is led to it. */
export const LedSection = ({ id, startsOpen = false, ...frame }: Props) => {
  const { wanted } = useContext(SectionsContext)
  const [open, setOpen] = useState(startsOpen)
  const head = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wanted?.id !== id) return
    setOpen(true)
    head.current?.focus()
    head.current?.scrollIntoView?.({ block: 'start', behavior: 'smooth' })
  }, [wanted, id])
  return <SectionFrame {...frame} open={open} onToggle={() => setOpen(!open)} headRef={head} />
}
