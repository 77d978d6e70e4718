// Builds the relay into build/relay/: worker.js for Cloudflare Workers,
// lambda/index.mjs for AWS Lambda, server.mjs for Node.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { licenses } from './licenses.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** For packages that load Node's modules with require. */
export const COMMON_JS =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

const NODE: BuildOptions = {
  platform: 'node',
  target: 'node20',
  banner: { js: COMMON_JS }
}

const TARGETS = {
  'worker.js': {
    entryPoints: ['relay/cloudflare/worker.ts'],
    platform: 'browser',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*']
  },
  'lambda/index.mjs': { entryPoints: ['relay/lambda/handler.ts'], ...NODE },
  'server.mjs': { entryPoints: ['relay/node/server.ts'], ...NODE }
} satisfies Record<string, BuildOptions>

if (import.meta.main) await buildRelay(join(ROOT, 'build/relay'))

/** Builds the relay for every engine into a folder. */
export async function buildRelay(folder: string): Promise<void> {
  const modules: string[] = []
  for (const [name, options] of Object.entries(TARGETS)) {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      bundle: true,
      charset: 'ascii',
      format: 'esm',
      legalComments: 'none',
      logLevel: 'warning',
      metafile: true,
      minify: true,
      outfile: join(folder, name),
      ...options
    })
    modules.push(...Object.keys(metafile?.inputs ?? {}))
  }
  writeFileSync(join(folder, 'licenses.txt'), licenses(modules))
}
