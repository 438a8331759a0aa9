// Installs dependencies when they are missing or older than package-lock.json. Needs nothing but Node and npm.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Meridian needs Node.js 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

const stampFile = 'node_modules/.meridian-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
// Somebody else's folder behind a link is not ours to empty and fill.
const isLink = existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink();
const installed = isLink || (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock);
if (!installed) {
  process.stderr.write('Installing dependencies (once, a minute or so) …\n');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: ['ignore', 2, 2] });
  writeFileSync(stampFile, lock);
}
