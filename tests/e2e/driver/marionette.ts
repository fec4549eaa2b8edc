import { connect, type Socket } from 'node:net'
import { inMessages } from './marionette-stream.ts'

/** Firefox said no. `kind` is WebDriver's name for it, such as 'no such element'. */
export class MarionetteError extends Error {
  readonly kind: string
  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`)
    this.kind = kind
  }
}

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

/** Firefox's remote control over TCP: `LENGTH:[0,id,command,params]` out, `LENGTH:[1,id,error,result]` back. */
export type Marionette = {
  send: (command: string, params?: object) => Promise<unknown>
  close: () => void
}

const errorOf = (error: { error?: string; message?: string }): MarionetteError =>
  new MarionetteError(String(error.error), String(error.message))

const settle = (waiting: Map<number, Waiting>, text: string) => {
  const message: unknown = JSON.parse(text)
  // The first thing Firefox says is a greeting, which is no answer to anything.
  if (!Array.isArray(message)) return
  const [, id, error, result] = message
  const one = waiting.get(Number(id))
  waiting.delete(Number(id))
  if (error) one?.reject(errorOf(error))
  else one?.resolve(result)
}

const failAll = (waiting: Map<number, Waiting>, error: Error) => {
  for (const one of waiting.values()) one.reject(error)
  waiting.clear()
}

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })

/** Connect to a Firefox started with --marionette. Commands are answered in the order of their ids. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = await opened(port)
  const waiting = new Map<number, Waiting>()
  let last = 0
  socket.on(
    'data',
    inMessages((text) => settle(waiting, text)),
  )
  socket.on('error', (error) => failAll(waiting, error))
  socket.on('close', () => failAll(waiting, new Error('Firefox closed the connection')))
  return {
    send: (command, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        const text = JSON.stringify([0, last, command, params])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}

/** Many answers are wrapped as `{ value }`: what is inside. */
export const unwrapped = (answer: unknown): unknown =>
  typeof answer === 'object' && answer && 'value' in answer ? answer.value : answer
