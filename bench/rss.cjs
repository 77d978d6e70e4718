// Leaves in rss.txt the memory that a process holds: a line with the time in
// ms and the kB for each tenth of a second.
const { appendFileSync } = require('node:fs')

setInterval(() => {
  const { rss } = process.memoryUsage()
  appendFileSync('rss.txt', `${Date.now()} ${Math.round(rss / 1024)}\n`)
}, 100).unref()
