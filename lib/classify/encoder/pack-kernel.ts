import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const source = new URL('./kernel.as', import.meta.url);
const target = new URL('./kernel.generated.ts', import.meta.url);

/** Compiles kernel.as. Throws with the compiler's words if it does not compile. */
export const packKernel = async (): Promise<string> => {
  const { error, stderr, binary } = await asc.compileString(
    { 'kernel.ts': readFileSync(source, 'utf8') },
    {
      optimizeLevel: 3,
      noAssert: true,
      runtime: 'stub',
      enable: ['simd'],
      importMemory: true,
      converge: true,
    },
  );
  if (error || !binary) throw new Error(`kernel.as does not compile: ${String(stderr)}`);
  const code = Buffer.from(binary).toString('base64');
  return `// Compiled from kernel.as by pack-kernel.ts.\nexport const kernelCode =\n  '${code}';\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await packKernel());
