import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from '../problems.ts'

const PATH =
  'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space'

describe('checks of receive', () => {
  for (const [keys, ...wanted] of [
    ['type: github, secret_name: A'],
    ['type: gitlab, signature: none'],
    ['type: docker-hub'],
    ['secret_name: [A, B]'],
    ['signature: {type: token, header: X-Token}, secret_name: A'],
    [
      "signature: {type: token, header: Authorization, prefix: 'Bearer '}, secret_name: A"
    ],
    [
      'signature: {type: token, header: X-Token, prefix: "a\\nb"}, secret_name: A',
      'signature.prefix: must be plain ASCII on one line; write it so'
    ],
    ['signature: {header: X-Sig, encoding: base64}, secret_name: A'],
    ['signature: stripe, tolerance: 10m, secret_name: A'],
    ['signature: standard-webhooks, tolerance: 30, secret_name: A'],
    [
      "signature: {header: X-Sig, signed: '${timestamp}${body}', timestamp_header: X-Time}, tolerance: 1h, secret_name: A"
    ],
    ...[
      'signature: github, secret_name: A',
      'type: gitlab, secret_name: A',
      'signature: {header: X-Sig}, secret_name: A',
      'signature: {type: token, header: X-Token}, secret_name: A',
      'secret_name: A',
      'type: docker-hub'
    ].map(keys => [
      `${keys}, tolerance: 5m`,
      'tolerance: has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}'
    ]),
    [
      "signature: {header: X-Sig, signed: '${timestamp}'}, secret_name: A",
      'signature.signed: does not hold ${body}; write it where it belongs'
    ],
    [
      "signature: {header: X-Sig, value: '${timestamp} ${signature}'}, secret_name: A",
      'signature.value: holds ${timestamp}, which signed does not cover; add it there'
    ],
    ["match: {headers: {x-a: '*'}, query: {a: b}, body: {'a[0].b': [c, d]}}"],
    ['type: githb', 'type: "githb" is not known here; write github'],
    ['type: acr, secret_name: A'],
    ['type: registry, secret_name: A, signature: standard-webhooks'],
    [
      'match: {headers: {X-A: a, x-a: b, X-B: c}}',
      'match.headers.x-a: is here already in other letters; write one list of patterns'
    ],
    [
      'signature: {type: token, header: X-Token}',
      'secret_name: is missing, and the signature needs it; write the name of a secret, or signature: none'
    ],
    ...['github', 'gitlab', 'bitbucket', 'harbor'].map(type => [
      `type: ${type}`,
      `secret_name: is missing, and type: ${type} needs it; write the name of a secret, or signature: none`
    ]),
    [
      'signature: github',
      'secret_name: is missing, and the signature needs it; write the name of a secret, or signature: none'
    ],
    [
      'signature: none, secret_name: A',
      'secret_name: is given with signature: none; leave one out'
    ],
    [
      'secret_name: nope',
      'secret_name: "nope" is not in the secrets input; add the line nope=... to it'
    ],
    [
      'signature: non, secret_name: A',
      'signature: "non" is not known here; write none'
    ],
    [
      'signature: {type: tokn}, secret_name: A',
      'signature.type: "tokn" is not known here; write token',
      'signature.header: is missing; write header: ...'
    ],
    [
      "match: {headers: {'a b': x, __proto__: y}, bdy: {}, body: {'a..b': 5}}",
      'match.headers.a b: is not a header name; write letters, digits and -',
      'match.headers.__proto__: is not a header name; write letters, digits and -',
      'match.body.a..b: is the number 5 to YAML; put the pattern in quotes, as "1.10"',
      `match.body.a..b: "a..b" is not a path at character 2; ${PATH}`,
      'match.bdy: unknown key; did you mean body?'
    ]
  ]) {
    test(`checks a provider with ${keys?.slice(0, 60)}`, () => {
      assert.deepEqual(
        problems(`receive: {providers: [{name: p, ${keys}}]}`, ['A', 'B']),
        wanted.map(line => `1 receive.providers[0].${line}`)
      )
    })
  }

  for (const [keys, ...wanted] of [
    ['provider: hub, uri: a/b, active: false'],
    [
      'provider: hub, conditions: [{path: \'a["b.c"]\', accepted_values: [x, 1, true, null]}, {path: a, accepted_values: x}]'
    ],
    [
      'provider: hub, variables: [{name: a}, {name: b c, path: x}, {name: d, type: array, default_value: []}, {name: e, type: boolean, required: true}, {name: g, default_value: null}]'
    ],
    [
      "provider: hub, match: {body: {'labels[*].name': bug}}, conditions: [{path: 'tags[*]', accepted_values: x}]"
    ],
    [
      "provider: hub, variables: [{name: a, path: 'tags[*]'}]",
      'variables[0].path: "tags[*]" has [*], any item, which only match.body and conditions take; write the place of one item, as [0]'
    ],
    [
      'provider: hub, variables: [{name: a, from: headers, path: X-A}, {name: b, from: query, path: "b[c d]", type: integer}, {name: c, secret: true, required: true}]'
    ],
    [
      'provider: hub, variables: [{name: a, from: headers, path: x a}, {name: b c, from: headers}, {name: d, from: query, type: array}, {name: e, from: cookie}, {name: g, secret: true, default_value: x}]',
      'variables[3].from: "cookie" is not known here; write one of body, query, headers',
      'variables[0].path: is not a header name; write letters, digits and -',
      'variables[1].path: is missing, and the name is not that of a header; write one',
      'variables[2].type: is array, and query hold texts; write string, integer or boolean',
      'variables[4].default_value: is given for a secret, and would be in the config; leave it out'
    ],
    ['active: true', 'provider: is missing; write provider: ...'],
    ['provider: hubb', 'provider: "hubb" is not a provider; did you mean hub?'],
    [
      'provider: harbor',
      'provider: "harbor" is not a provider; write one of hub, gitlab'
    ],
    [
      'provider: hub, conditions: [{path: a b}]',
      `conditions[0].path: "a b" is not a path at character 2; ${PATH}`,
      'conditions[0].accepted_values: is missing; write accepted_values: ...'
    ],
    [
      'provider: hub, variables: [{name: a b}, {name: c, tpye: string}, {name: c}]',
      'variables[1].tpye: unknown key; did you mean type?',
      'variables[2].name: "c" is also the name of an earlier entry; write another name',
      'variables[0].path: is missing, and the name is not a path; write one'
    ],
    [
      'provider: hub, conditions: [{path: $.a, accepted_values: x}], variables: [{name: a, path: /b/c}, {name: $d}], match: {body: {$.e: x}}',
      'match.body.$.e: "$.e" is JSONPath, which is not read; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space, and ["$..."] for a name that begins with $',
      'conditions[0].path: "$.a" is JSONPath, which is not read; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space, and ["$..."] for a name that begins with $',
      'variables[0].path: "/b/c" is a JSON pointer, which is not read; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space, and ["/b/c"] for a name that begins with /',
      'variables[1].path: is missing, and the name is not a path; write one'
    ],
    [
      'provider: hub, uri: a?b=c',
      'uri: holds ?, and only the path before it is compared; write that, and the rest as match.query'
    ],
    [
      'provider: hub, uri: a#b',
      'uri: holds #, and only the path before it is compared; write that, and the rest as match.query'
    ],
    [
      'provider: hub, uri: a b',
      'uri: holds a space, which no uri does; write %20'
    ],
    [
      'provider: hub, uri: /webhooks/v1/a',
      'uri: holds /webhooks/v1/; write what comes after it'
    ],
    [
      'provider: hub, match: {headers: {A: x, a: y}}',
      'match.headers.a: is here already in other letters; write one list of patterns'
    ],
    [
      'provider: hub, conditions: [{path: a, accepted_values: [1, 9007199254740993, .inf]}, {path: b, accepted_values: 1e400}]',
      'conditions[0].accepted_values[1]: holds a number that is rounded when it is read; send and write it as a text',
      'conditions[0].accepted_values[2]: holds a number that is rounded when it is read; send and write it as a text',
      'conditions[1].accepted_values: holds a number that is rounded when it is read; send and write it as a text'
    ],
    [
      'provider: hub, conditions: [{path: a, accepted_values: [[x], {y: z}]}]',
      'conditions[0].accepted_values[0]: must be a text, a number, true, false or null, not a list',
      'conditions[0].accepted_values[1]: must be a text, a number, true, false or null, not a mapping'
    ],
    [
      'provider: hub, variables: [{name: a, type: array, default_value: [{b: 9007199254740993}]}]',
      'variables[0].default_value: holds a number that is rounded when it is read; send and write it as a text'
    ],
    ...[
      ['string', '5'],
      ['integer', '"5"'],
      ['integer', '1.5'],
      ['integer', '1e40'],
      ['array', '{}'],
      ['boolean', '"true"']
    ].map(([type, value]) => [
      `provider: hub, variables: [{name: a, type: ${type}, default_value: ${value}}]`,
      `variables[0].default_value: is not a value of type ${type}; write one, or another type`
    ])
  ]) {
    test(`checks a function with ${keys?.slice(0, 90)}`, () => {
      assert.deepEqual(
        problems(
          `receive: {providers: [{name: hub, type: docker-hub}, {name: gitlab, type: gitlab, signature: none}], functions: [{name: f, ${keys}}]}`
        ),
        wanted.map(line => `1 receive.functions[0].${line}`)
      )
    })
  }

  test('rejects a variable with the name of a function', () => {
    assert.deepEqual(
      problems(`receive:
  providers: [{name: p}]
  functions:
    - {name: f, provider: p, variables: [{name: ref}, {name: f}]}
    - {name: ref, provider: p, variables: [{name: other}]}`),
      [
        '4 receive.functions[0].variables[0].name: "ref" is the name of a function, too, and ${variables.ref} would be all of it; write another',
        '4 receive.functions[0].variables[1].name: "f" is the name of a function, too, and ${variables.f} would be all of it; write another'
      ]
    )
  })

  test('rejects duplicate names', () => {
    assert.deepEqual(
      problems(`receive:
  providers:
    - {name: p}
    - {name: p}
  functions:
    - {name: f, provider: p}
    - {name: f, provider: p}`),
      [
        '4 receive.providers[1].name: "p" is also the name of an earlier entry; write another name',
        '7 receive.functions[1].name: "f" is also the name of an earlier entry; write another name'
      ]
    )
  })

  test('keeps __proto__ as an ordinary path', () => {
    assert.deepEqual(
      problems(
        "receive: {providers: [{name: p, match: {body: {__proto__: '['}, query: {__proto__: 5}}}]}"
      ),
      [
        '1 receive.providers[0].match.query.__proto__: is the number 5 to YAML; put the pattern in quotes, as "1.10"',
        '1 receive.providers[0].match.body.__proto__: "[" is not a pattern: [ has no ]; write \\[ for the character itself'
      ]
    )
  })
})
