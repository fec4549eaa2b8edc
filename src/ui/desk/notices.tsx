import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { Button, IconButton } from '../parts/button'
import { useWords } from './words'

export type Notice = { text: string; undo?: () => void }

const SHOWN_MS = 12_000

const NoticesContext = createContext<(notice: Notice) => void>(() => undefined)

/** Says something that just happened, with its Undo. */
export const useNotice = () => useContext(NoticesContext)

const Toast = ({ notice, onClose }: { notice: Notice; onClose: () => void }) => {
  const { t } = useWords()
  const undo = () => {
    notice.undo?.()
    onClose()
  }
  return (
    <div className="flex max-w-md items-center gap-3 rounded-lg border border-line bg-raised py-2 ps-4 pe-2 shadow-float">
      <p className="text-sm">{notice.text}</p>
      {notice.undo && (
        <Button look="main" onPress={undo}>
          {t('desk.removed.undo')}
        </Button>
      )}
      <IconButton name="close" label={t('common.close')} onPress={onClose} />
    </div>
  )
}

export const Notices = ({ children }: { children: ReactNode }) => {
  const [notice, setNotice] = useState<Notice>()
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <NoticesContext value={setNotice}>
      {children}
      <div role="status" className="fixed inset-x-0 bottom-6 z-10 flex justify-center px-4">
        {notice && <Toast notice={notice} onClose={() => setNotice(undefined)} />}
      </div>
    </NoticesContext>
  )
}
