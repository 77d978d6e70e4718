import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const LIST = ['-A', '-o', 'pid=,args=']

/**
 * findProcess answers the id of a process by words of its command line, null
 * if none has them all. Linux needs no `ps` for it.
 */
export function findProcess(...words: readonly string[]): number | null {
  const lines = existsSync('/proc/self/cmdline')
    ? readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(id => `${id} ${commandOf(id)}`)
    : execFileSync('ps', LIST, { encoding: 'utf8' }).split('\n')
  const line = lines.find(one => words.every(word => one.includes(word)))
  return line === undefined ? null : Number.parseInt(line, 10)
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    // It has ended since.
    return ''
  }
}
