import type { Holiday } from '../domain/landed-cost/packs'
import { official, recalled } from './destinations/layers'

const STATE_COUNCIL = {
  ...official(
    'State Council of China, arrangement of the holidays of 2026 (国办发明电〔2025〕7号)',
    '2025-11-04',
  ),
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
}
const LUNAR = recalled(
  'The day of the festival by the lunar calendar; which days are free is announced in the November before',
)

/**
 * Workers travel home one to two weeks before Spring Festival and are back up to two weeks after it; around the
 * other long holiday, a day or two. From experience, not announced by anybody.
 */
const SLOW: Record<Holiday['id'], { slowBefore: number; slowAfter: number }> = {
  'spring-festival': { slowBefore: 10, slowAfter: 10 },
  'national-day': { slowBefore: 1, slowAfter: 2 },
  'labour-day': { slowBefore: 0, slowAfter: 1 },
  'new-year': { slowBefore: 0, slowAfter: 0 },
  qingming: { slowBefore: 0, slowAfter: 0 },
  'dragon-boat': { slowBefore: 0, slowAfter: 0 },
  'mid-autumn': { slowBefore: 0, slowAfter: 0 },
}

const holiday = (id: Holiday['id'], from: string, to: string, evidence = LUNAR): Holiday => ({
  id,
  from,
  to,
  ...SLOW[id],
  evidence,
})

/** Public holidays of mainland China, in order. After the last year nothing is known of holidays. */
export const holidays: Holiday[] = [
  holiday('new-year', '2026-01-01', '2026-01-03', STATE_COUNCIL),
  holiday('spring-festival', '2026-02-15', '2026-02-23', STATE_COUNCIL),
  holiday('qingming', '2026-04-04', '2026-04-06', STATE_COUNCIL),
  holiday('labour-day', '2026-05-01', '2026-05-05', STATE_COUNCIL),
  holiday('dragon-boat', '2026-06-19', '2026-06-21', STATE_COUNCIL),
  holiday('mid-autumn', '2026-09-25', '2026-09-27', STATE_COUNCIL),
  holiday('national-day', '2026-10-01', '2026-10-07', STATE_COUNCIL),
  // 2027: the lunar year begins on 6 February, Qingming is 5 April, Dragon Boat 9 June, Mid-Autumn 15 September.
  holiday('new-year', '2027-01-01', '2027-01-03'),
  holiday('spring-festival', '2027-02-05', '2027-02-12'),
  holiday('qingming', '2027-04-03', '2027-04-05'),
  holiday('labour-day', '2027-05-01', '2027-05-05'),
  holiday('dragon-boat', '2027-06-09', '2027-06-11'),
  holiday('mid-autumn', '2027-09-15', '2027-09-17'),
  holiday('national-day', '2027-10-01', '2027-10-07'),
  // 2028: the lunar year begins on 26 January, Qingming is 4 April, Dragon Boat 28 May, Mid-Autumn 3 October.
  holiday('new-year', '2028-01-01', '2028-01-03'),
  holiday('spring-festival', '2028-01-25', '2028-02-01'),
  holiday('qingming', '2028-04-04', '2028-04-06'),
  holiday('labour-day', '2028-05-01', '2028-05-05'),
  holiday('dragon-boat', '2028-05-27', '2028-05-29'),
  // Mid-Autumn falls into the week of National Day and makes it longer.
  holiday('national-day', '2028-10-01', '2028-10-08'),
]
