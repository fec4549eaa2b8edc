import type { GoodsCode, TariffTable } from './goods-code'

/** More than six digits are one country's own: elsewhere only the first six say something. */
export const codeIn = (code: string, of: TariffTable | undefined, table: TariffTable | undefined): string =>
  code.length > 6 && of !== table ? code.slice(0, 6) : code

/** The codes an order is costed with under a country's tariff: the confirmed one alone, else all candidates. */
export const orderCodes = (
  { candidates, confirmed }: GoodsCode,
  table: TariffTable | undefined,
): { codes: string[]; codeConfirmed: boolean } =>
  confirmed
    ? { codes: [codeIn(confirmed.code, confirmed.table, table)], codeConfirmed: true }
    : { codes: candidates.map(({ code }) => code), codeConfirmed: false }
