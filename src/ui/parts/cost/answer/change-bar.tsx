import type { CostDifference } from '../../../../domain/landed-cost/analysis'
import { showMoney } from '../../amounts'
import { Button } from '../../button'
import { useWords } from '../../words'
import { lineName } from '../line-name'
import { signedMoney } from '../signed-money'
import type { InputsInUse } from '../work/use-inputs'

type Props = { inputs: InputsInUse; difference: CostDifference | undefined }

/** Named in the bar; the rest is marked at its own line. */
const NAMED = 3

const useMoved = ({ currency, lines }: CostDifference): string => {
  const { t, language } = useWords()
  const named = lines
    .slice(0, NAMED)
    .map(({ id, by }) =>
      by === undefined
        ? t('panel.change.line-unknown', { line: lineName(t, id) })
        : `${lineName(t, id)} ${signedMoney(by, currency, language)}`,
    )
  const more = lines.length - named.length
  return [...named, ...(more > 0 ? [t('panel.change.more', { count: more })] : [])].join(' · ')
}

const What = ({ difference, trying }: { difference: CostDifference; trying: boolean }) => {
  const { t, language } = useWords()
  const { currency, perUnit, lines } = difference
  const moved = useMoved(difference)
  return (
    <div className="min-w-0 flex-1 text-xs">
      {perUnit ? (
        <p className="font-semibold text-ink">
          {t(trying ? 'panel.change.tried' : 'panel.change.unit', {
            from: showMoney(perUnit.from, currency, language),
            to: showMoney(perUnit.to, currency, language),
            by: signedMoney(perUnit.by, currency, language),
          })}
        </p>
      ) : undefined}
      {lines.length > 0 ? <p className="text-soft">{moved}</p> : undefined}
    </div>
  )
}

const Trying = ({ inputs, difference }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-1.5">
      {difference ? (
        <What difference={difference} trying />
      ) : (
        <p className="text-xs text-soft">{t('panel.try.nothing')}</p>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        <Button look="main" onPress={inputs.keep}>
          {t('panel.try.keep')}
        </Button>
        <Button onPress={inputs.discard}>{t('panel.try.discard')}</Button>
        {inputs.undo ? (
          <Button look="quiet" onPress={inputs.undo}>
            {t('panel.change.undo')}
          </Button>
        ) : undefined}
      </div>
    </div>
  )
}

/** What the last change did to the unit cost and by which lines, always in sight; or how what is tried differs. */
export const ChangeBar = ({ inputs, difference }: Props) => {
  const { t } = useWords()
  if (!inputs.trying && !difference) return undefined
  return (
    <section
      aria-label={t(inputs.trying ? 'panel.try.name' : 'panel.change.name')}
      aria-live="polite"
      className="border-t border-line bg-accent-wash px-4 py-2"
    >
      {inputs.trying ? (
        <Trying inputs={inputs} difference={difference} />
      ) : difference ? (
        <div className="flex items-start gap-2">
          <What difference={difference} trying={false} />
          {inputs.undo ? (
            <Button look="quiet" onPress={inputs.undo}>
              {t('panel.change.undo')}
            </Button>
          ) : undefined}
        </div>
      ) : undefined}
    </section>
  )
}
