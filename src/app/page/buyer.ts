export { readBuyer, watchBuyer, writeBuyer } from '../settings/buyer-settings'
