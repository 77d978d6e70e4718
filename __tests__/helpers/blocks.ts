import { globSync } from 'node:fs'
import { ROOT, read } from './workflows.ts'

/** Block is one fenced block of a page. */
export interface Block {
  /** name is the page with the line that the block begins on. */
  name: string
  page: string
  language: string
  text: string
}

/** PAGES are the pages that people read: README.md, CONTRIBUTING.md, docs/. */
export const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort()

/** blocksOf answers the fenced blocks of a page, without their indentation. */
export function blocksOf(page: string): Block[] {
  const source = read(page)
  const fences = source.matchAll(/^( *)```([^\n`]*)\n(.*?)^ *```$/gms)
  return [...fences].map(
    ({ index, 1: indent = '', 2: info = '', 3: text = '' }) => ({
      name: `${page}:${source.slice(0, index).split('\n').length}`,
      page,
      language: info.trim().split(' ')[0] ?? '',
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    })
  )
}
