import { expect, test } from 'vitest'
import { printedRate } from './printed-rate'

const usd = (amount: string, per: string) => ({ amount, currency: 'USD', per })

test.each([
  { printed: '16.5', reads: { percent: '16.5' } },
  { printed: '16.50%', reads: { percent: '16.5' } },
  { printed: '5.3¢/kg', reads: { rates: [usd('0.053', 'kg')] } },
  { printed: '$1.646/kg', reads: { rates: [usd('1.646', 'kg')] } },
  { printed: '5.3¢/kg + 3.2%', reads: { percent: '3.2', rates: [usd('0.053', 'kg')] } },
  { printed: '40¢/kg +10.4%', reads: { percent: '10.4', rates: [usd('0.4', 'kg')] } },
  { printed: '90¢/pr. + 37.5%', reads: { percent: '37.5', rates: [usd('0.9', 'pair')] } },
  { printed: '$1.55 each + 6.25%', reads: { percent: '6.25', rates: [usd('1.55', 'piece')] } },
  { printed: '$2.16 each', reads: { rates: [usd('2.16', 'piece')] } },
  { printed: '96¢/doz. + 1.4%', reads: { percent: '1.4', rates: [usd('0.96', 'dozen')] } },
  { printed: '4.5¢/ liter', reads: { rates: [usd('0.045', 'litre')] } },
  { printed: '18.7¢/m2', reads: { rates: [usd('0.187', 'm2')] } },
  { printed: '$1.24/t', reads: { rates: [usd('0.00124', 'kg')] } },
  {
    printed: '13.5¢/kg + 6.3% + 1.9¢/article',
    reads: { percent: '6.3', rates: [usd('0.135', 'kg'), usd('0.019', 'piece')] },
  },
  {
    printed: '9.60% + 125.80 EUR / 100 kg',
    reads: { percent: '9.6', rates: [{ amount: '1.258', currency: 'EUR', per: 'kg' }] },
  },
  { printed: '0.20 GBP/ item', reads: { rates: [{ amount: '0.2', currency: 'GBP', per: 'piece' }] } },
  { printed: '103.00 GBP/100kg', reads: { rates: [{ amount: '1.03', currency: 'GBP', per: 'kg' }] } },
  { printed: '1.70 EUR / tonne', reads: { rates: [{ amount: '0.0017', currency: 'EUR', per: 'kg' }] } },
  {
    printed: '5.00% MIN 0.17 EUR / item',
    reads: { percent: '5', rates: [{ amount: '0.17', currency: 'EUR', per: 'piece' }], larger: true },
  },
])('$printed is read as it is printed', ({ printed, reads }) => {
  expect(printedRate(printed)).toEqual(reads)
})

test.each([
  { printed: '44¢ each + 6% on the case + 14% on the strap, band or bracelet', because: 'it is on parts' },
  { printed: '14¢/gross + 4.3%', because: 'a gross is no unit of ours' },
  { printed: '0.7¢/kg on copper content + 0.7¢/kg on lead content', because: 'it is on what they contain' },
  { printed: '8.00% MAX 2.80 EUR / m2', because: 'it has a ceiling' },
  { printed: '4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item', because: 'it has a floor and a ceiling' },
  { printed: '3.80% MIN 0.60 EUR / 100 kg / gross', because: 'it is on the gross weight' },
  { printed: 'The rate applicable to the complete, assembled movement', because: 'it is another line’s' },
  { printed: '9.00% +  EA', because: 'the agricultural part is elsewhere' },
  { printed: '', because: 'nothing is printed' },
])('$printed is not counted: $because', ({ printed }) => {
  expect(printedRate(printed)).toBeUndefined()
})
