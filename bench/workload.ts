import { readFileSync } from 'node:fs'

/** The load of the fan-out, the same for both of its programs. */
export const COUNT = 5000
export const AT_ONCE = 50
export const BODY = Buffer.alloc(50_000, '{"runs": "as many as it takes"}\n')

/** Prints the time and memory of a program, for the benchmark that started it. */
export function report(ms: number): void {
  const status = readFileSync('/proc/self/status', 'utf8')
  const peakKb = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1])
  console.log(JSON.stringify({ ms, peakMb: peakKb / 1024 }))
}
