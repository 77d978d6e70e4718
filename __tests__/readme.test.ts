import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from './helpers/harness.ts'

const README = read('README.md')
const VERIFY = read('docs/verify.md')
const PAYLOAD = read('docs/payload.md')
const BODY = '{"build_id":67,"status":"PASSED"}'
const SIGNATURE =
  'sha256:091be317099bd5e4bb9c38d683cd0e941b8f1f6120e4abdc84546c748bc8ea9b'

const folder = mkdtempSync(join(tmpdir(), 'webhook-action-readme-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Returns the first block of a language in a text. */
function code(text: string, language: string): string {
  const [, block] =
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text) ?? []
  assert.ok(block, language)
  return block
}

const snippet = (language: string) => code(VERIFY, language)

/** Throws unless all values of `part` but `...` are those of `whole`. */
function assertPart(part: unknown, whole: unknown): void {
  if (typeof part !== 'object' || part === null) {
    assert.equal(part, whole)
    return
  }
  assert.ok(typeof whole === 'object' && whole !== null)
  for (const [key, value] of Object.entries(part))
    if (value !== '...')
      assertPart(
        value,
        Object.entries(whole).find(([name]) => name === key)?.[1]
      )
}

interface Language {
  /** The snippet and a program that prints what it says. */
  files: Record<string, string>
  build?: string[]
  command: string[]
}

const LANGUAGES: Record<string, Language> = {
  python: {
    files: {
      'check.py': `${snippet('python')}
import os
with open("body", "rb") as file:
    print(str(is_signed(file.read(), os.environ["SIGNATURE"], os.environ["SECRET"])).lower())
`
    },
    command: ['python3', 'check.py']
  },
  js: {
    files: {
      'signature.mjs': snippet('js'),
      'check.mjs': `import { readFileSync } from 'node:fs'
import { isSigned } from './signature.mjs'
const { SIGNATURE, SECRET } = process.env
console.log(isSigned(readFileSync('body'), SIGNATURE, SECRET))
`
    },
    command: [process.execPath, 'check.mjs']
  },
  go: {
    files: {
      'go.mod': 'module example.com/check\n\ngo 1.20\n',
      'webhook/webhook.go': snippet('go'),
      'main.go': `package main

import (
	"fmt"
	"os"

	"example.com/check/webhook"
)

func main() {
	body, _ := os.ReadFile("body")
	fmt.Println(webhook.IsSigned(body, os.Getenv("SIGNATURE"), os.Getenv("SECRET")))
}
`
    },
    build: ['go', 'build', '-o', 'check', '.'],
    command: ['./check']
  },
  sh: {
    files: {
      'check.sh': `${snippet('sh')}
if is_signed body; then echo true; else echo false; fi
`
    },
    command: ['sh', 'check.sh']
  }
}

describe('README.md', () => {
  for (const [name, { files, build, command }] of Object.entries(LANGUAGES)) {
    test(`the ${name} of docs/verify.md accepts only the right signature`, t => {
      const cwd = join(folder, name)
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true })
        writeFileSync(join(cwd, file), text)
      }
      const run = ([program = '', ...args]: string[], env = {}) =>
        spawnSync(program, args, {
          cwd,
          env: { ...process.env, ...env },
          encoding: 'utf8'
        })
      const check = (body: string, SIGNATURE: string, SECRET: string) => {
        writeFileSync(join(cwd, 'body'), body)
        const ran = run(command, { SIGNATURE, SECRET })
        assert.equal(ran.status, 0, ran.stderr)
        return ran.stdout.trim()
      }
      const [program = ''] = build ?? command
      if (run([program]).error) return t.skip(`${program} is not installed`)
      if (build) assert.equal(run(build).status, 0)
      assert.equal(check(BODY, SIGNATURE, KEY), 'true')
      assert.equal(check(`${BODY}\n`, SIGNATURE, KEY), 'false')
      assert.equal(check(BODY, SIGNATURE, 'another'), 'false')
      assert.equal(check(BODY, SIGNATURE.replace(':', '='), KEY), 'false')
      assert.equal(check(BODY, '', KEY), 'false')
    })
  }

  test('the README shows the Python of docs/verify.md', () => {
    assert.equal(code(README, 'python'), snippet('python'))
  })

  test('docs/payload.md shows a complete request, and the README a part of it', async () => {
    const harness = await startHarness()
    await harness.notify(
      [{ name: 'POST ci.acme.example', url: '/webhook', secret_name: 'key' }],
      workflowRun()
    )
    const [request] = harness.receiver.requests
    assert.ok(request)
    const [head = '', body = ''] = code(PAYLOAD, 'http').split('\n\n')
    const [shown = '', part = ''] = code(README, 'http').split('\n\n')
    assert.equal(shown, head)
    const [line, ...headers] = head.split('\n')
    assert.equal(line, `${request.method} ${request.url} HTTP/1.1`)
    for (const header of headers) {
      const [name = '', value] = header.split(': ')
      assert.ok(request.rawHeaders.includes(name), name)
      if (name !== 'webhook-timestamp')
        assert.equal(value, request.headers[name.toLowerCase()])
    }
    assert.equal(JSON.stringify(JSON.parse(body)), request.body.toString())
    assertPart(JSON.parse(part), JSON.parse(body))
  })

  test('docs/payload.md shows the vector and the keys of what arrives', async () => {
    const text = PAYLOAD
    assert.ok(text.includes(`\`${BODY}\``) && text.includes(`\`${SIGNATURE}\``))
    const harness = await startHarness()
    await harness.notify([{}, { payload: 'dockerhub' }], workflowRun())
    const [build, push] = harness.receiver.requests.map(({ body }) =>
      JSON.parse(body.toString())
    )
    const isBuild = 'build_id' in build
    assert.deepEqual(JSON.parse(code(text, 'json')), isBuild ? push : build)
    const keys = [...text.matchAll(/^\| `(\w+)` \| /gm)].map(([, key]) => key)
    const own = Object.keys(isBuild ? build : push)
    assert.deepEqual(
      keys.filter(key => own.includes(key ?? '')).slice(0, own.length),
      own
    )
  })

  for (const file of ['README.md', ...globSync('docs/*.md', { cwd: ROOT })]) {
    test(`every link of ${file} leads to a file`, () => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      const missing = links
        .map(([, link = '']) => join(dirname(file), link))
        .filter(path => !existsSync(join(ROOT, path)))
      assert.deepEqual(missing, [])
    })
  }

  test('the contents of the README name its headings', () => {
    const anchors = [...README.matchAll(/\]\(#([^)]+)\)/g)].map(
      ([, anchor]) => anchor
    )
    const headings = [...README.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-')
    )
    assert.deepEqual([...new Set(anchors)], headings)
  })
})
