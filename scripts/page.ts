import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'

const { resolve } = createRequire(import.meta.url)
const MERMAID = 'mermaid/dist/mermaid.min.js'

/** The themes of GitHub that pictures are made for, with their backgrounds. */
const THEMES = { light: '#ffffff', dark: '#0d1117' } as const

/**
 * Returns a page that shows Markdown as GitHub does in a theme, with Mermaid's
 * diagrams drawn. When they are drawn, `data-height` of its body is its height
 * in pixels.
 */
export function renderPage(
  markdown: string,
  theme: keyof typeof THEMES
): string {
  const style = resolve(`github-markdown-css/github-markdown-${theme}.css`)
  const html = marked.parse(markdown, { async: false, gfm: true })
  return `<!doctype html>
<meta charset="utf-8">
<style>
${readFileSync(style, 'utf8')}
body { margin: 0; background: ${THEMES[theme]} }
article { padding: 16px 20px; --fontStack-sansSerif: 'Liberation Sans', 'DejaVu Sans', sans-serif }
pre:has(> .language-mermaid), article .mermaid { background: none; text-align: center }
</style>
<article class="markdown-body">${html}</article>
<script src="${pathToFileURL(resolve(MERMAID)).href}"></script>
<script type="module">
mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}', fontFamily: 'Liberation Sans', securityLevel: 'strict' })
for (const code of document.querySelectorAll('.language-mermaid')) {
  const drawing = document.createElement('div')
  drawing.className = 'mermaid'
  drawing.textContent = code.textContent
  code.parentElement.replaceWith(drawing)
}
await mermaid.run()
const { height } = document.querySelector('article').getBoundingClientRect()
document.body.dataset.height = Math.ceil(height)
</script>
`
}
