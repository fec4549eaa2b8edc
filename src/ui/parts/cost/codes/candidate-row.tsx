import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import { showNumber } from '../../amounts'
import { Chip } from '../../chip'
import { useWords } from '../../words'
import { showCode } from '../show-code'
import type { CostWork } from '../work/cost-work'
import { ConfirmForm } from './confirm-form'
import { NationalLines } from './national-lines'

type Props = { work: CostWork; hit: CandidateDuty; open: boolean; onToggle: () => void }

/** What the goods would pay under a code, over all layers; said in words where none of its lines is one; nothing without lines. */
export const DutyOf = ({ hit: { percent, lines } }: { hit: CandidateDuty }) => {
  const { t, language } = useWords()
  if (!percent && lines.length === 0) return undefined
  if (!percent) return <span className="text-xs text-soft">{t('panel.code.no-figure')}</span>
  const low = showNumber(percent.low, language, 2)
  const high = showNumber(percent.high, language, 2)
  return <span className="shrink-0 font-medium">{low === high ? `${low} %` : `${low}–${high} %`}</span>
}

/** A code in plain words and its duty; opened, its national lines and the way to confirm it. */
export const CandidateRow = ({ work, hit, open, onToggle }: Props) => {
  const { t } = useWords()
  const { candidate, remedy, lines } = hit
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-h-10 w-full items-start gap-2 px-2.5 py-1.5 text-start text-sm hover:bg-sunken"
      >
        <span className="w-16 shrink-0 font-medium">{showCode(candidate.code)}</span>
        <span className="min-w-0 flex-1">
          {candidate.label}
          <span className="block text-2xs text-faint">
            {t(`panel.code.because.${candidate.because}`)}
            {candidate.matched ? (
              <>
                : <bdi>{candidate.matched}</bdi>
              </>
            ) : undefined}
          </span>
          {remedy ? <Chip tone="warn">{t('panel.code.remedy')}</Chip> : undefined}
        </span>
        <DutyOf hit={hit} />
      </button>
      {open ? (
        <div className="flex flex-col gap-3 bg-sunken px-3 pt-1 pb-3">
          {remedy ? <p className="text-xs text-warn">{t('panel.code.remedy-means')}</p> : undefined}
          <NationalLines lines={lines} />
          <ConfirmForm work={work} hit={hit} />
        </div>
      ) : undefined}
    </li>
  )
}
