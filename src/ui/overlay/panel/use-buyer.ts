import { readBuyer, watchBuyer, writeBuyer } from '../../../app/page/buyer'
import type { BuyerProfile } from '../../../domain/buyer'
import { type Stored, useStored } from '../../parts/use-stored'

const STORED: Stored<BuyerProfile> = { read: readBuyer, watch: watchBuyer, write: writeBuyer }

/** The buyer's settings and how to change them; undefined until they are read. */
export const useBuyer = () => useStored(STORED)
