import { tmpdir } from 'node:os'
import type { TestContext } from 'node:test'
import type { RunResult } from '../helpers/run-action.ts'
import { createNormaliser } from '../scenarios/normalise.ts'

/** Compares the logs and summaries of steps with the snapshot of the test. */
export function compareTexts(t: TestContext, ...steps: RunResult[]): void {
  const texts = steps.map(({ log, summary }) => {
    const lines = log.split('\n').filter(line => !line.startsWith('::debug::'))
    const text = [lines.join('\n').trim(), summary.trim()].join('\n---\n')
    return createNormaliser({
      api: 'api.test',
      receiver: 'receiver.test',
      folder: `${tmpdir()}/webhook-action-`
    })(text)
      .replaceAll(/<folder>\w{6}\b/g, '<folder>')
      .replaceAll(/\bmsg(_|&#95;)[0-9a-f]{32}\b/g, 'msg$1<id>')
  })
  t.assert.snapshot(texts.join('\n===\n'), { serializers: [String] })
}
