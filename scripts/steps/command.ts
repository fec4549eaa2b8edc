import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

export const ROOT = join(import.meta.dirname, '..', '..')

export type Ran = { passed: boolean; output: string }

type Options = {
  /** Show what it prints while it runs, instead of keeping it for the end. */
  live?: boolean
  env?: Record<string, string>
  /** Stopped after this long: a step that hangs must not hang the whole. */
  minutes?: number
}

/** Commands print into our pipe: whether colours make sense is for the place where we print. */
const COLOUR: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/** Run a command of this checkout without a terminal; `output` is what it printed on both channels. */
export const run = (command: string, args: string[], options: Options = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...COLOUR, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: (options.minutes ?? 10) * 60_000,
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (options.live) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ passed: false, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ passed: code === 0, output }))
  })
