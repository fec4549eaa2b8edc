import { Button } from '../../button'
import { useWords } from '../../words'
import type { EditValue } from '../own/own-value-form'
import { Holes } from './holes'

/** `onGo` leads to where variants are chosen. `stillMissing`: what a chosen variant would not fill. */
export type Choosing = { stillMissing: string[]; onGo: () => void }

type Props = Choosing & { editFor: (missing: string) => EditValue | undefined }

/** Before a variant is chosen there is one thing to do, and no figure: a sum of the rest would mislead. */
export const ChooseVariant = ({ stillMissing, onGo, editFor }: Props) => {
  const { t } = useWords()
  return (
    <div
      role="status"
      className="flex flex-col items-start gap-2 rounded-md border border-dashed border-line-strong bg-sunken px-3 py-2.5"
    >
      <p className="text-base font-semibold">{t('parts.choose-variant')}</p>
      <Button look="main" onPress={onGo}>
        {t('overlay.choose.go')}
      </Button>
      {stillMissing.length > 0 ? (
        <div className="w-full">
          <p className="mb-1 text-xs text-soft">{t('overlay.choose.then')}</p>
          <Holes codes={stillMissing} editFor={editFor} />
        </div>
      ) : undefined}
    </div>
  )
}
