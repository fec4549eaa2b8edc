import { useCallback, useState } from 'react'
import { codePlaceOf } from '../../../../domain/goods-code/code-place'
import type { ConfirmedCode } from '../../../../domain/goods-code/goods-code'
import { tableOf } from '../../../../domain/goods-code/table-of'
import { showDate } from '../../amounts'
import { Button } from '../../button'
import { useWords } from '../../words'
import { showCode } from '../show-code'
import type { CostWork } from '../work/cost-work'
import { DutyOf } from './candidate-row'
import { Candidates } from './candidates'
import { NationalLines } from './national-lines'
import { useAnswer } from './use-answer'

type Props = { work: CostWork; confirmed: ConfirmedCode }

const Named = ({ work, confirmed }: Props) => {
  const { language } = useWords()
  const { country } = work.costBuyer
  const { codes } = work
  const ask = useCallback(
    () => codes.dutiesOf([confirmed.code], { country, language }),
    [codes, confirmed.code, country, language],
  )
  const answer = useAnswer(ask)
  const hit = answer?.ok ? answer.value.hits[0] : undefined
  if (!hit) return undefined
  return (
    <>
      <p className="flex justify-between gap-2 text-sm">
        <span>{hit.candidate.label}</span>
        <DutyOf hit={hit} />
      </p>
      <NationalLines lines={hit.lines} />
    </>
  )
}

/** The code the buyer said is right, since when and for what; it can be changed or taken back. */
export const Confirmed = ({ work, confirmed }: Props) => {
  const { t, language } = useWords()
  const hasTariff = tableOf(work.ground.packs, work.costBuyer.country) !== undefined
  const [changing, setChanging] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const forget = async () => {
    const answer = await work.codes.forget(codePlaceOf(work.listing))
    if (answer.ok) work.onCode()
    setRefused(!answer.ok)
  }
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{t('panel.code.confirmed', { code: showCode(confirmed.code) })}</p>
      <Named work={work} confirmed={confirmed} />
      <p className="text-xs text-soft">
        {t(`panel.code.held.${confirmed.scope}`, { date: showDate(confirmed.setOn, language) })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button icon="edit" onPress={() => setChanging(!changing)}>
          {t('panel.code.change')}
        </Button>
        <Button look="quiet" onPress={() => void forget()}>
          {t('panel.code.forget')}
        </Button>
      </div>
      {isRefused ? (
        <p role="status" className="text-xs text-bad">
          {t('panel.code.refused')}
        </p>
      ) : undefined}
      {changing ? <Candidates work={work} hasTariff={hasTariff} /> : undefined}
    </div>
  )
}
