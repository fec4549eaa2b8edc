import type { PaymentMethod } from '../domain/landed-cost/packs'
import { exactly, official, recalled } from './destinations/layers'

const span = (low: string, likely: string, high: string) => ({ low, likely, high })

const WORLD_PAY = official('WorldFirst World Pay FAQs: 0.4 % standard, from 0.2 %', '2026-02-28')

/**
 * Ways to pay a seller on 1688. Only fees that were read are official; what a provider keeps on the exchange is
 * disclosed by none of them and remembered as the usual margin of its kind.
 */
export const paymentMethods: PaymentMethod[] = [
  {
    id: 'world-pay',
    fee: span('0.2', '0.4', '0.4'),
    // Of business exchange; the provider does not say its own.
    margin: span('0.2', '0.4', '0.6'),
    marginEvidence: recalled(
      'Business exchange: 0.2–0.6 % on the exchange; World Pay does not disclose its own',
    ),
    protection: 'platform-holds',
    needs: ['company-account', 'supplier-accepts', 'margin-not-disclosed'],
    evidence: WORLD_PAY,
  },
  {
    id: 'alipay-foreign-card',
    fee: span('2.5', '3', '3.5'),
    margin: span('0', '1', '2.5'),
    protection: 'platform-holds',
    needs: ['alipay-verified', 'card-limit'],
    evidence: recalled(
      'Alipay with a foreign card: about 3 %, and what the card’s bank keeps on the exchange',
    ),
  },
  {
    id: 'agent-pays',
    // The agent's commission is a line of its own; what it adds on the exchange is not shown by agents.
    fee: exactly('0'),
    margin: span('0', '2', '5'),
    protection: 'none',
    needs: ['agent-trusted', 'agent-shows-receipt'],
    evidence: recalled('Hidden exchange margin of sourcing agents, 0–5 %'),
  },
  {
    id: 'bank-transfer-business',
    fee: exactly('0'),
    fixed: { span: span('5', '20', '40'), currency: 'USD' },
    margin: span('0.2', '0.4', '0.6'),
    protection: 'none',
    needs: ['seller-company-account', 'exchange-provider'],
    evidence: recalled(
      'Transfer through a business exchange provider: 0.2–0.6 % on the exchange and a fixed fee',
    ),
  },
  {
    id: 'bank-transfer',
    fee: exactly('0'),
    fixed: { span: span('15', '35', '60'), currency: 'USD' },
    margin: span('2', '3', '4'),
    protection: 'none',
    needs: ['seller-company-account', 'seller-takes-foreign-currency'],
    evidence: recalled('Transfer by a bank: 2–4 % on the exchange and a fee for each transfer'),
  },
  {
    id: 'card',
    fee: span('2', '3', '4'),
    margin: span('1', '2', '4'),
    protection: 'card-chargeback',
    needs: ['seller-takes-cards'],
    evidence: recalled('Card through a payment service: about 3 %, and 1–4 % on the exchange'),
  },
]
