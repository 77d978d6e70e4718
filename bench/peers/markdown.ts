import type { Contender } from './contenders.ts'
import { type Ending, FAILURES } from './failures.ts'
import type { Timed, Times } from './times.ts'

/** Returns the times as a table in Markdown, quickest first. */
export function timesTable(bare: Times, timed: readonly Timed[]): string {
  const sorted = [...timed].sort((a, b) => rank(a) - rank(b))
  return markdown(
    [
      'action',
      'reports',
      'start to exit, ms',
      'to bare Node',
      'CPU, user ms',
      'peak memory, MB',
      'bundle, kB'
    ],
    [
      ['bare Node (`node -e 0`)', '', ...cells(bare), ''],
      ...sorted.map(({ contender, result }) => [
        ...[named(contender), contender.reports],
        ...(typeof result === 'string' ? [result, '', '', ''] : cells(result)),
        String(Math.round(contender.bytes / 1000))
      ])
    ]
  )
}

/** Returns the endings as a table in Markdown. */
export function failuresTable(
  all: readonly { contender: Contender; endings: Map<string, Ending> }[]
): string {
  const names = Object.keys(FAILURES)
  return markdown(
    ['action', ...names],
    all.map(({ contender, endings }) => [
      named(contender),
      ...names.map(name => {
        const ending = endings.get(name)
        return ending ? describeEnding(ending) : ''
      })
    ])
  )
}

function describeEnding({ code, requests, outcome }: Ending): string {
  const times = requests === 1 ? '' : `, ${requests} requests`
  if (code === null) return `waits on${times}`
  const green = code === 0
  switch (outcome) {
    case 'taken':
      return `${green ? 'delivered' : 'step fails'}${times}`
    case 'unknown':
      return `${green ? 'step green' : 'step fails'}${times}`
    case 'moved':
      return 'sent to the other host'
    case 'early':
      return `delivered${times}, too early`
    case 'nowhere':
      return green ? '**lost, step green**' : `step fails${times}`
  }
}

function named({ name }: Contender): string {
  return name === 'this action' ? '**this action**' : name
}

function cells({ ms, ratio, cost }: Times): string[] {
  return [
    ms.toFixed(0),
    `${ratio.toFixed(2)} x`,
    cost ? cost.userMs.toFixed(0) : '–',
    cost ? cost.peakMb.toFixed(0) : '–'
  ]
}

function rank({ result }: Timed): number {
  return typeof result === 'string' ? Number.POSITIVE_INFINITY : result.ms
}

function markdown(head: string[], rows: string[][]): string {
  const rule = head.map(() => '---')
  return [head, rule, ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}
