import type { Amount } from './sheet'

/** The terms of a sheet, with a note of which were asked for and which were set since the last `start`. */
export class TracedTerms extends Map<string, Amount> {
  read = new Set<string>()
  wrote = new Map<string, Amount>()

  start(): void {
    this.read = new Set()
    this.wrote = new Map()
  }

  override get(id: string): Amount | undefined {
    this.read.add(id)
    return super.get(id)
  }

  override has(id: string): boolean {
    this.read.add(id)
    return super.has(id)
  }

  override set(id: string, amount: Amount): this {
    this.wrote.set(id, amount)
    return super.set(id, amount)
  }
}
