import { useWords } from '../../parts/words'

const Bar = ({ width }: { width: string }) => <div className={`h-4 rounded-sm bg-sunken ${width}`} />

export const ReadingView = () => {
  const { t } = useWords()
  return (
    <div role="status" className="flex flex-col gap-3 px-4 py-6">
      <p className="text-sm text-soft">{t('overlay.reading')}</p>
      <Bar width="w-full" />
      <Bar width="w-64" />
      <Bar width="w-40" />
    </div>
  )
}
