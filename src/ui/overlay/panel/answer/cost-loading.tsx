import { useWords } from '../../../parts/words'

/** Where the cost will stand: the page's own facts are shown already, so only this waits. */
export const CostLoading = () => {
  const { t } = useWords()
  return (
    <section aria-label={t('overlay.cost')} aria-busy="true" className="border-t border-line px-4 py-4">
      <p role="status" className="text-sm text-soft">
        {t('panel.ground.loading')}
      </p>
      <div aria-hidden="true" className="mt-3 flex flex-col gap-2">
        <div className="lf-waiting h-9 w-40 rounded-md" />
        <div className="lf-waiting h-4 w-full rounded-full" />
        <div className="lf-waiting h-4 w-full rounded-md" />
      </div>
    </section>
  )
}
