import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  checkTemplate,
  checkUrlTemplate,
  expressions,
  type Known
} from '../../src/templates/check.ts'

const known: Known = {
  names: new Set(['build.status', 'build.github.sha', 'runs.failed', 'build']),
  open: ['variables.'],
  secrets: new Map([
    ['SLACK', ''],
    ['api-key_2', '']
  ])
}

describe('checking templates', () => {
  test('returns the names and filters of a text', () => {
    assert.deepEqual(
      expressions('$a ${build.status} $${no} ${ runs.failed | json|url }$$'),
      [
        { name: 'build.status', filters: [] },
        { name: 'runs.failed', filters: ['json', 'url'] }
      ]
    )
  })

  for (const text of [
    '',
    'no expression, $5, $$, {}, }',
    '${build.status}',
    '${\tbuild.status\n}',
    '${build.status|json | url|xml|slack}',
    '${secrets.api-key_2}',
    '${variables.source_ref}',
    '$${anything} $${',
    '$$$${x}'
  ]) {
    test(`accepts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(checkTemplate(text, known), [])
    })
  }

  for (const [text, ...messages] of [
    [
      '${build.stauts}',
      '${build.stauts} is not a known name; write ${build.status}'
    ],
    [
      '${build.idd}',
      '${build.idd} is not a known name; of build there is build.status; write one of these'
    ],
    [
      '${build.sha}',
      '${build.sha} is not a known name; write ${build.github.sha}'
    ],
    [
      '${env.LEVEL}',
      "${env.LEVEL} is not a known name; give the value in the step's input variables: '{\"x\": ${{ toJSON(env.LEVEL) }}}' and write ${variables.x}"
    ],
    ['${status}', '${status} is not a known name; write ${build.status}'],
    [
      '${SHA}',
      '${SHA} is not a known name; names here are build.*, runs.*, build, variables.*, secrets.*; write $${ for a literal ${'
    ],
    [
      '${variable.x}',
      '${variable.x} is not a known name; write ${variables.x}'
    ],
    [
      '${variables.}',
      '${variables.} is not a known name; names here are build.*, runs.*, build, variables.*, secrets.*; write $${ for a literal ${'
    ],
    [
      '${secret.SLACK}',
      '${secret.SLACK} is not a known name; write ${secrets.SLACK}'
    ],
    [
      '${secrets.SLAK}',
      '${secrets.SLAK}: the input secrets has no SLAK; write ${secrets.SLACK}, or add it there'
    ],
    [
      '${secrets.OTHER}',
      '${secrets.OTHER}: the input secrets has no OTHER; add it there'
    ],
    [
      '${build.status | jsn}',
      '${build.status | jsn}: there is no filter jsn; write json'
    ],
    [
      '${build.status | toString}',
      '${build.status | toString}: there is no filter toString; write one of json, url, xml, slack, truncate, default, omit'
    ],
    [
      '${build.status |}',
      '${build.status |}: there is no filter ""; write one of json, url, xml, slack, truncate, default, omit'
    ],
    [
      '${build.status | truncate}',
      '${build.status | truncate}: truncate needs a number of characters from 1, as truncate: 300'
    ],
    [
      '${build.status | truncate: 0}',
      '${build.status | truncate: 0}: truncate needs a number of characters from 1, as truncate: 300'
    ],
    [
      '${build.status | default: none}',
      '${build.status | default: none}: default needs a text in quotes, as default: "none"'
    ],
    [
      '${build.status | json: 2}',
      '${build.status | json: 2}: json takes no argument'
    ],
    [
      '${build.status | omit | json}',
      '${build.status | omit | json}: omit must be the last filter'
    ],
    [
      'a ${build.status | omit}',
      '${build.status | omit}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there'
    ],
    ['${ }', '${ } is empty; write a name, as ${build.status}'],
    ['${|json}', '${|json} is empty; write a name, as ${build.status}'],
    [
      'a ${build.status',
      '${build.status is not closed; write ${name}, or $${ for a literal ${'
    ],
    [
      '${{ secrets.SLACK }}',
      '${{ secrets.SLACK }}: only workflow files have ${{ }}; here write ${secrets.SLACK}, or $${ for a literal ${'
    ],
    [
      '${build.status ${x',
      '${build.status ${x is not closed; write ${name}, or $${ for a literal ${',
      '${x is not closed; write ${name}, or $${ for a literal ${'
    ],
    [
      '$$${nope}',
      '${nope} is not a known name; names here are build.*, runs.*, build, variables.*, secrets.*; write $${ for a literal ${'
    ]
  ] as const) {
    test(`rejects ${text}`, () => {
      assert.deepEqual(
        checkTemplate(text, known).map(({ message }) => message),
        messages
      )
    })
  }

  test('suggests the name that is meant', () => {
    const names = new Set([
      'build.runs',
      'build.name',
      'build.github.ref',
      'build.github.sha',
      'github.sha',
      'github.ref_name',
      'job.name',
      'job.id'
    ])
    const secrets = new Map(
      ['branch', 'job', 'variables', 'status', '-'].map(name => [name, ''])
    )
    for (const [name, fix] of [
      ['branch', 'write ${github.ref_name}'],
      ['github.branch', 'write ${github.ref_name}'],
      ['build.branch', 'write ${build.github.ref}'],
      ['build.github.tag', 'write ${build.github.ref}'],
      ['build.commit', 'write ${build.github.sha}'],
      ['build.message', 'write ${build.name}'],
      ['build.runs[0].name', 'write ${build.runs}'],
      ['build.runs.0.name', 'write ${build.runs}'],
      ['runs[0]', 'write ${build.runs}'],
      ['secrets', 'write ${secrets.NAME}'],
      ['variables', 'write ${variables.NAME}'],
      ['status', 'write ${secrets.status}'],
      ['job', 'of job there is job.name, job.id; write one of these'],
      ['job.status', 'of job there is job.name, job.id; write one of these'],
      [
        'github.token',
        "of github there is github.sha, github.ref_name; give it in the step's input secrets: token=${{ github.token }} and write ${secrets.token}"
      ]
    ])
      assert.deepEqual(
        checkTemplate(`\${${name}}`, { ...known, names, secrets }).map(
          ({ message }) => message
        ),
        [`\${${name}} is not a known name; ${fix}`]
      )
  })

  test('rejects secrets where none are allowed', () => {
    assert.deepEqual(
      checkTemplate('${secrets.SLACK}', { ...known, secrets: null }),
      [
        {
          expression: '${secrets.SLACK}',
          message: '${secrets.SLACK}: no secret may stand here; take it out'
        }
      ]
    )
  })

  for (const url of [
    'https://a.example/${build.status}?q=${variables.x}#${runs.failed}',
    'https://a.example:8080?x=${build.status|url}',
    'http://[::1]:80/$${x}',
    '${secrets.SLACK}',
    '${ secrets.SLACK }'
  ]) {
    test(`accepts ${url} as a url`, () => {
      assert.deepEqual(checkUrlTemplate(url, known), [])
    })
  }

  const AUTHORITY = /^no \$\{\.\.\.\} may stand in the scheme/
  const RELATIVE = /^it is not an absolute URL; write https:/

  for (const [url, wanted] of [
    ['https://${build.status}/x', AUTHORITY],
    ['https://a.${build.status}.example/x', AUTHORITY],
    ['https://a.example${build.status}', AUTHORITY],
    ['https://a.example:${build.status}/', AUTHORITY],
    ['https://${secrets.SLACK}@a.example/', AUTHORITY],
    ['https://u:${secrets.SLACK}@a.example/', AUTHORITY],
    ['${build.status}://a.example/', AUTHORITY],
    ['https:${build.status}', AUTHORITY],
    ['https:/${build.status}', AUTHORITY],
    ['https://$${x}/', AUTHORITY],
    ['${secrets.SLACK}/more', AUTHORITY],
    ['${secrets.SLACK|url}', AUTHORITY],
    ['${build.status}', AUTHORITY],
    ['https:\\\\a.example\\${build.status}', AUTHORITY],
    ['https://a.example\\b/${build.status}', /backslash; write \//],
    [' https://a.example/', /space before or after/],
    ['https://a.example/\n', /space before or after/],
    ['https://a.exa\tmple/', /space or a control character/],
    ['https://a.example/a b', /write a space as %20/],
    ['https://a.example/\u0000', /control character/],
    ['https://a.example/\u0085', /control character/],
    ['https:///a.example/${build.status}', RELATIVE],
    ['https:a.example', RELATIVE],
    ['//a.example/x', RELATIVE],
    ['a.example/x', RELATIVE],
    ['', RELATIVE],
    ['https://a.example:99999/', RELATIVE],
    ['https://a b.example/', /write a space as %20/]
  ] as const) {
    test(`rejects ${JSON.stringify(url)} as a url`, () => {
      const errors = checkUrlTemplate(url, known)
      assert.equal(errors.length, 1)
      assert.match(errors[0]?.message ?? '', wanted)
    })
  }

  test('reports the wrong names and the wrong shape of a url together', () => {
    assert.deepEqual(
      checkUrlTemplate('https://${build.stats}/', known).map(
        ({ expression }) => expression
      ),
      ['${build.stats}', '']
    )
  })

  test('takes little time for long hostile texts', () => {
    const started = process.cpuUsage()
    for (const part of ['$', '${', '${a|', '$${', '${{', '${a'])
      checkTemplate(part.repeat(50_000), { ...known, names: new Set() })
    assert.ok(process.cpuUsage(started).user < 2_000_000)
  })
})
