import { useState } from 'react'
import { Button, IconButton } from '../../parts/button'
import { CopyButton } from '../../parts/copy-button'
import { useWords } from '../../parts/words'

type Props = { diagnostics: () => string; onReread: () => void; onHide: () => void }

/** What is rarely needed, under one button. */
export const PanelMenu = ({ diagnostics, onReread, onHide }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const after = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  return (
    <div className="relative">
      <IconButton name="more" label={t('overlay.more')} pressed={open} onPress={() => setOpen(!open)} />
      {open ? (
        <div className="absolute end-0 top-9 z-10 flex w-60 flex-col items-stretch gap-0.5 rounded-md border border-line bg-raised p-1.5 shadow-float">
          <Button look="menu" icon="reload" onPress={after(onReread)}>
            {t('overlay.reread')}
          </Button>
          <Button look="menu" icon="close" onPress={after(onHide)}>
            {t('overlay.hide')}
          </Button>
          <CopyButton text={diagnostics()} label={t('overlay.diagnostics')} look="menu" />
          <p className="px-2 py-1 text-2xs text-faint">{t('overlay.diagnostics.hint')}</p>
        </div>
      ) : undefined}
    </div>
  )
}
