import { readFileSync } from 'node:fs';

/** Reads a JSON file that was deployed beside the function's code. */
export const readDeployed = (name: 'config.json' | 'templates.json' | 'form-page.json'): unknown => {
  const file = new URL(name, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${name} is missing beside the function's code or is no JSON; deploy again.`, {
      cause: error,
    });
  }
};

/** Reads the weights that were deployed beside the function's code. */
export const readDeployedWeights = (): Uint8Array => {
  try {
    return readFileSync(new URL('category-encoder.bin', import.meta.url));
  } catch (error) {
    throw new Error("category-encoder.bin is missing beside the function's code; deploy again.", {
      cause: error,
    });
  }
};
