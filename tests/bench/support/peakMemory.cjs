/** Loaded into a process by `--require`: leaves its peak memory (kB) in the file PEAK_MEMORY_FILE. */
const fs = require('node:fs');

process.on('exit', () => {
  const file = process.env.PEAK_MEMORY_FILE;
  if (file) fs.writeFileSync(file, String(process.resourceUsage().maxRSS));
});
