import type { Amount } from './sheet'

/** The terms of a sheet, with a note of which were set since the last `start`. */
export class WrittenTerms extends Map<string, Amount> {
  wrote = new Map<string, Amount>()

  start(): void {
    this.wrote = new Map()
  }

  override set(id: string, amount: Amount): this {
    this.wrote.set(id, amount)
    return super.set(id, amount)
  }

  /** Sets a term without a note of it. */
  take(id: string, amount: Amount): void {
    super.set(id, amount)
  }
}

/** Notes besides which terms were asked for. */
export class TracedTerms extends WrittenTerms {
  read = new Set<string>()

  override start(): void {
    super.start()
    this.read = new Set()
  }

  override get(id: string): Amount | undefined {
    this.read.add(id)
    return super.get(id)
  }

  override has(id: string): boolean {
    this.read.add(id)
    return super.has(id)
  }
}
